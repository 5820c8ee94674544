import type { StaffToken, VisitEvent } from '../contract/host.ts'
import type { DeskState } from '../desk/state.ts'
import type { LanguageTag } from '../language.ts'
import type { Sheet, Visit } from './state.ts'

/** What happens to the session. Times are monotonic milliseconds of the renderer, never the wall clock. */
export type SessionEvent = { readonly nowMs: number } & (
  | { readonly type: 'tick' }
  /** Any pointer, key or wheel input, before whatever it does. */
  | { readonly type: 'input' }
  /** The policy has changed: settings, content, opening hours. */
  | { readonly type: 'policy' }
  | { readonly type: 'open'; readonly panelId: string; readonly sceneIndex?: number }
  | { readonly type: 'home' }
  /** Begins the short way through the exhibit. */
  | { readonly type: 'path' }
  | { readonly type: 'scene'; readonly index: number }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** A sentence was touched: hear the scene from there. */
  | { readonly type: 'hear'; readonly sentence: number }
  | { readonly type: 'narration-ended'; readonly run: number }
  /** `sentence` is the one being spoken, so that the new language goes on there. */
  | { readonly type: 'language'; readonly language: LanguageTag; readonly sentence: number }
  | { readonly type: 'volume'; readonly percent: number }
  | { readonly type: 'display'; readonly change: Partial<Pick<Visit, 'textSize' | 'contrast' | 'motion' | 'reach'>> }
  /** `term`: where the glossary of a scene opens. */
  | { readonly type: 'sheet'; readonly sheet: Sheet | undefined; readonly term?: string }
  /** Opens or leaves the desk of the panel. */
  | { readonly type: 'desk'; readonly isOpen: boolean }
  | { readonly type: 'desk-moved'; readonly state: DeskState }
  | { readonly type: 'go-on' }
  | { readonly type: 'start-again' }
  | { readonly type: 'staff-gesture' }
  | { readonly type: 'staff-unlocked'; readonly token: StaffToken }
  | { readonly type: 'staff-closed' }
)

/** What the renderer must do. Found by comparing the session before and after (`effects.ts`). */
export type Effect =
  /** `play` starts anew, `resume` goes on with a run that was paused (and starts it if it never sounded). */
  | {
      readonly type: 'play' | 'resume'
      readonly panelId: string
      readonly sceneIndex: number
      readonly language: LanguageTag
      readonly fromSentence: number
      readonly run: number
    }
  | { readonly type: 'pause' }
  /** Fades the narration out. */
  | { readonly type: 'stop' }
  | { readonly type: 'ask-aloud'; readonly language: LanguageTag }
  | { readonly type: 'stop-asking' }
  /** Nobody answered: the visitor's line has run out. */
  | { readonly type: 'line-ended' }
  | { readonly type: 'lock-staff'; readonly token: StaffToken }
  | { readonly type: 'record'; readonly event: VisitEvent }
