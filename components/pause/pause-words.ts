import type { Reason } from '../../lib/core/decide';
import type { Kind } from '../../lib/core/ledger';
import { type PauseState, showsAdvice } from '../../lib/core/pause';
import type { Question } from '../../lib/core/questions';
import type { PauseWords } from './Pause';

type KindPart = 'headline' | 'body' | 'choice' | 'small' | 'stop' | 'continue';
type QuestionId = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** The catalogue keys that a pause is made of. A `t` that knows all of locales/en.json fits, and so does a smaller one. */
export type PauseKey =
  | 'meta_lang'
  | 'meta_dir'
  | `${Kind}_${KindPart}`
  | `answer_${'yes' | 'no' | 'unsure'}`
  | 'answers_label'
  | 'wait'
  | 'wait_over'
  | 'pushed'
  | 'talk'
  | `reason_${Reason}`
  | `${'question' | 'advice'}_${QuestionId}`;

export type PauseTranslate = (key: PauseKey, ...substitutions: string[]) => string;

export interface PauseSubject {
  readonly kind: Kind;
  readonly question: Question;
  readonly reason: Reason;
}

// Question ids are plain numbers in lib/core; the unit test holds every shipped one against QuestionId.
const idOf = (question: Question): QuestionId => question.id as QuestionId;

/** Every word of one pause, in whatever language `t` speaks. */
export function pauseWords(t: PauseTranslate, { kind, question, reason }: PauseSubject): PauseWords {
  const carryOn = t(`${kind}_continue`);
  const why = t(`reason_${reason}`);
  const body = t(`${kind}_body`);
  // What was asked in the chat says more than anything else here, so it comes first.
  const isFromChat = reason.startsWith('risk_');
  return {
    lang: t('meta_lang'),
    dir: t('meta_dir') === 'rtl' ? 'rtl' : 'ltr',
    headline: t(`${kind}_headline`),
    body: isFromChat ? `${why} ${body}` : body,
    choice: t(`${kind}_choice`),
    small: t(`${kind}_small`),
    reason: isFromChat ? '' : why,
    question: t(`question_${idOf(question)}`),
    answersLabel: t('answers_label'),
    answers: { yes: t('answer_yes'), no: t('answer_no'), unsure: t('answer_unsure') },
    stop: t(`${kind}_stop`),
    carryOn,
    wait: t('wait', carryOn),
    waitOver: t('wait_over'),
    pushed: t('pushed'),
    talk: t('talk'),
    isHelpFirst: ['risk_threat', 'risk_paydemand', 'risk_medistress'].includes(reason),
  };
}

/** The sentence that the chosen answer brings, or null when it brings none. */
export function pauseAdvice(t: PauseTranslate, state: PauseState): string | null {
  return showsAdvice(state) ? t(`advice_${idOf(state.question)}`) : null;
}
