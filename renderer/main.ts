/** Composes the exhibit: host, session, sound, input, screen. No decisions here. */
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/keys.css'
import './styles/plate.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { CueLibrary } from './audio/cue-library.ts'
import { howlerAudio } from './audio/howler-audio.ts'
import { gainOf } from './audio/loudness.ts'
import { Narrator } from './audio/narrator.svelte.ts'
import { Recordings } from './audio/recordings.ts'
import { soundUrl } from './audio/sound-files.ts'
import { Sounds } from './audio/sounds.ts'
import { connect } from './host/connect.ts'
import { hideDoor } from './input/hidden-door.ts'
import { InputGate } from './input/input-gate.ts'
import { trackModality } from './input/modality.ts'
import { quietBrowser } from './input/quiet-browser.ts'
import { Kiosk } from './kiosk.svelte.ts'
import { lookOf } from './look/wear-look.ts'
import { PlateLibrary } from './panels/plate-library.ts'
import { later } from './screens/later.svelte.ts'
import { rehearse } from './screens/rehearse.ts'
import { bootPatiently } from './state/boot.ts'
import { clockOf } from './state/clock.ts'
import { effectRunner } from './state/effect-runner.ts'
import { Exhibit } from './state/exhibit.svelte.ts'
import { startHeartbeat } from './state/heartbeat.ts'
import { minuteOfDay, openingHours } from './state/opening-hours.ts'
import { ScreenSize } from './state/screen-size.svelte.ts'
import { Session } from './state/session.svelte.ts'
import { followSound } from './state/follow-sound.ts'

const clock = clockOf(window)
const now = () => new Date()
const reload = () => window.location.reload()
const fetchText = async (url: string): Promise<string> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`answered ${response.status}`)
  return response.text()
}
window.addEventListener('error', ({ message, error }) => console.error('uncaught:', error ?? message))
window.addEventListener('unhandledrejection', ({ reason }) => console.error('unhandled:', reason))

const host = connect()
const boot = await bootPatiently(host, clock, reload)

const audio = howlerAudio()
const sounds = new Sounds({ open: audio.openSound, urlOf: soundUrl, mixer: audio.mixer })
const plates = new PlateLibrary(fetchText, clock)
const wear = lookOf(document)
const narrator = new Narrator({
  clock,
  cues: new CueLibrary(fetchText),
  recordings: new Recordings(audio.openRecording),
  onEnded: (run) => session.dispatch({ type: 'narration-ended', run }),
})
const exhibit = new Exhibit({
  host,
  clock,
  boot,
  minuteOfDay: () => minuteOfDay(now()),
  onPolicy(policy) {
    session.policy = policy
    dress()
    hours.watch()
    sound.follow()
  },
  reload,
})
const dress = () => wear(exhibit.look, (path) => exhibit.mediaUrl(path))
const session: Session = new Session({
  policy: exhibit.policy,
  clock,
  run: effectRunner({ host, exhibit, narrator, sounds }),
  onChange: () => sound.follow(),
})
const sound = followSound({ session, exhibit, sounds, setGain: (percent) => audio.mixer.setGain(gainOf(percent)) })
const hours = openingHours({
  clock,
  now,
  hours: () => exhibit.settings.hours,
  onChange: () => exhibit.announcePolicy(),
})
hours.watch()
sound.follow()

// These listen before the gate, which swallows what only wakes.
trackModality(window, document.documentElement)
hideDoor({ window, clock, onOpen: () => session.dispatch({ type: 'staff-gesture' }) })
new InputGate({
  window,
  clock,
  phase: () => session.phase.kind,
  onInput: () => session.dispatch({ type: 'input' }),
})
quietBrowser(window)

dress()
const screen = new ScreenSize(window, () => exhibit.settings)
const kiosk = new Kiosk({ host, clock, exhibit, screen, session, narrator, sounds, plates })
const onbroken = (error: unknown) => {
  console.error('a screen broke:', error)
  clock.after(3_000, reload)
}
mount(App, { target: document.body, props: { kiosk, onbroken } })
startHeartbeat(clock, () => host.beat())

/** After the first frames, before the first visitor. */
const prepareAfterMs = { screens: 300, panels: [700, 900, 1_100], sound: 2_000 }
clock.after(prepareAfterMs.screens, () => void later.load().catch(onbroken))
for (const [index, afterMs] of prepareAfterMs.panels.entries())
  clock.after(afterMs, () => {
    const frame = document.querySelector('.frame')
    if (frame) rehearse(kiosk, frame, index)
  })
clock.after(prepareAfterMs.sound, () => {
  audio.prepare()
  sounds.prepare()
})
