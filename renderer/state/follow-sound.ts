/** Volume and ambient sound follow the session: they are states, not events. */
import type { Sounds } from '../audio/sounds.ts'
import type { Exhibit } from './exhibit.svelte.ts'
import type { Session } from './session.svelte.ts'

export interface SoundFollowing {
  readonly session: Pick<Session, 'phase' | 'visit'>
  readonly exhibit: Pick<Exhibit, 'settings'>
  readonly sounds: Pick<Sounds, 'ambient' | 'rest'>
  readonly setGain: (percent: number) => void
}

export function followSound({ session, exhibit, sounds, setGain }: SoundFollowing) {
  let percent = -1
  return {
    follow() {
      const { volumePercent } = session.visit
      if (volumePercent !== percent) setGain((percent = volumePercent))
      const isResting = session.phase.kind === 'attract'
      sounds.ambient(isResting && exhibit.settings.attractSound)
      if (isResting || session.phase.kind === 'closed') sounds.rest()
    },
  }
}
