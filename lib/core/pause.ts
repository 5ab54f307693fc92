import type { Answer, Kind } from './ledger';
import { bringsAdvice, type Question, type QuestionAnswer } from './questions';

/** What a person can press in the pause. */
export type PauseAct = 'stop' | 'continue' | 'pushed' | 'talk' | 'yes' | 'no' | 'unsure';

/** The pause as a state machine. `answer` is null until the person has decided. */
export interface PauseState {
  readonly kind: Kind;
  readonly question: Question;
  readonly chosen: QuestionAnswer | null;
  /** The waiting time is over. */
  readonly waited: boolean;
  readonly answer: Answer | null;
}

/** What moves a pause on: its waiting time is over, or the person pressed something. */
export type PauseEvent = { readonly type: 'waited' } | { readonly type: 'act'; readonly act: PauseAct };

/** A pause that has just been shown. With 0 seconds to wait, "carry on" is open at once. */
export function openPause(kind: Kind, question: Question, pauseSeconds: number): PauseState {
  return { kind, question, chosen: null, waited: pauseSeconds <= 0, answer: null };
}

/** "Carry on" opens once an answer was touched or the waiting time is over (DESIGN §2). */
export function canContinue(state: PauseState): boolean {
  return state.waited || state.chosen !== null;
}

/** True when the touched answer brings the sentence of advice. */
export function showsAdvice(state: PauseState): boolean {
  return state.chosen !== null && bringsAdvice(state.question, state.chosen);
}

/** The next state. A decided pause does not change any more, and "carry on" does nothing before it is open. */
export function stepPause(state: PauseState, event: PauseEvent): PauseState {
  if (state.answer !== null) return state;
  if (event.type === 'waited') return { ...state, waited: true };
  switch (event.act) {
    case 'yes':
    case 'no':
    case 'unsure':
      return { ...state, chosen: event.act };
    case 'continue':
      return canContinue(state) ? { ...state, answer: 'continue' } : state;
    case 'stop':
    case 'pushed':
    case 'talk':
      return { ...state, answer: event.act };
  }
}
