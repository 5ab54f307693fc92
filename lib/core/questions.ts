import type { Kind } from './ledger';

/** An answer to a question in the pause. It is shown back as advice at most, and not kept. */
export type QuestionAnswer = 'yes' | 'no' | 'unsure';

/** A question that can be answered with yes, no or not sure. Its words are `question_<id>` and `advice_<id>`. */
export interface Question {
  readonly id: number;
  readonly kinds: readonly Kind[];
  /** The answer that, like "not sure", brings the advice. */
  readonly careful: 'yes' | 'no';
}

const both: readonly Kind[] = ['camera', 'picture'];
const aboutTheCamera: readonly number[] = [9];
const carefulAboutYes: readonly number[] = [4, 5, 6];

/**
 * The twelve questions of shared/data/overlay-copy.json. Six of those were open ("What can they see behind you?");
 * they are put so that yes / no / not sure answers them. In a form that is short in every frame.
 */
export const questions: readonly Question[] = Array.from({ length: 12 }, (_, index) => ({
  id: index + 1,
  kinds: aboutTheCamera.includes(index + 1) ? ['camera'] : both,
  careful: carefulAboutYes.includes(index + 1) ? 'yes' : 'no',
}));

const firstOnSite: readonly number[] = [1, 3];
const afterPushed: readonly number[] = [5, 11, 12];

/** What the choice of a question depends on. */
export interface QuestionChoice {
  readonly kind: Kind;
  /** Ids shown last, newest first. */
  readonly recent: readonly number[];
  readonly firstOnSite: boolean;
  readonly pushed: boolean;
  /** A number from 0 up to but not including 1. */
  readonly random: number;
}

/**
 * The question for the next pause: not one of the recent ones where that leaves a choice; 1 or 3 first on a site;
 * 5, 11 or 12 once the person said that someone is pushing them (shared/data/guidance.md §2).
 */
export function chooseQuestion(choice: QuestionChoice): Question {
  const fitting = questions.filter((question) => question.kinds.includes(choice.kind));
  const preferred = choice.pushed ? afterPushed : choice.firstOnSite ? firstOnSite : null;
  const pools = [
    fitting.filter(({ id }) => (preferred?.includes(id) ?? true) && !choice.recent.includes(id)),
    fitting.filter(({ id }) => preferred?.includes(id) ?? true).filter(({ id }) => id !== choice.recent[0]),
    fitting,
  ];
  const pool = pools.find((candidates) => candidates.length > 0) ?? questions;
  const index = Math.min(pool.length - 1, Math.floor(choice.random * pool.length));
  // `pool` holds at least one question and `index` lies inside it; the fallback is for the type checker.
  return pool[index] ?? (questions[0] as Question);
}

/** True for "not sure" and for the answer that the question is careful about. */
export function bringsAdvice(question: Question, answer: QuestionAnswer): boolean {
  return answer === 'unsure' || answer === question.careful;
}
