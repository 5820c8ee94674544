/** Carries out what the session decided. */
import type { Host } from '../../shared/contract/host.ts'
import { unreachable } from '../../shared/lib/assert.ts'
import type { Effect } from '../../shared/session/events.ts'
import type { Narrator, Telling } from '../audio/narrator.svelte.ts'
import type { Sounds } from '../audio/sounds.ts'
import { interfaceLanguageFor } from '../words/words.ts'
import type { Exhibit } from './exhibit.svelte.ts'

export interface EffectPorts {
  readonly host: Pick<Host, 'lock' | 'record'>
  readonly exhibit: Pick<Exhibit, 'clip'>
  readonly narrator: Pick<Narrator, 'play' | 'pause' | 'resume' | 'stop'>
  readonly sounds: Pick<Sounds, 'ask' | 'stopAsking' | 'end'>
}

type Play = Extract<Effect, { type: 'play' | 'resume' }>

export function effectRunner({ host, exhibit, narrator, sounds }: EffectPorts): (effect: Effect) => void {
  const tellingOf = ({ panelId, sceneIndex, language, run, fromSentence }: Play): Telling | undefined => {
    const clip = exhibit.clip(panelId, sceneIndex, language)
    return clip && { run, fromSentence, clip, next: exhibit.clip(panelId, sceneIndex + 1, language) }
  }
  return (effect) => {
    switch (effect.type) {
      case 'play':
      case 'resume': {
        const telling = tellingOf(effect)
        if (!telling) return
        return effect.type === 'play' ? narrator.play(telling) : narrator.resume(telling)
      }
      case 'pause':
        return narrator.pause()
      case 'stop':
        return narrator.stop()
      case 'ask-aloud':
        return sounds.ask(interfaceLanguageFor(effect.language))
      case 'stop-asking':
        return sounds.stopAsking()
      case 'line-ended':
        return sounds.end()
      case 'lock-staff':
        return void host.lock(effect.token).catch((error: unknown) => console.error(error))
      case 'record':
        return host.record(effect.event)
      default:
        return unreachable(effect)
    }
  }
}
