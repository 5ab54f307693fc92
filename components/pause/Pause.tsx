import type { PauseAct } from '../../lib/core/pause';
import type { QuestionAnswer } from '../../lib/core/questions';

/** Every word of one pause, ready to show. */
export interface PauseWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly headline: string;
  readonly body: string;
  readonly choice: string;
  readonly small: string;
  readonly reason: string;
  readonly question: string;
  readonly answersLabel: string;
  readonly answers: Readonly<Record<QuestionAnswer, string>>;
  readonly stop: string;
  readonly carryOn: string;
  readonly wait: string;
  readonly waitOver: string;
  readonly pushed: string;
  readonly talk: string;
  /** After a threat the way to help comes before the choice. */
  readonly isHelpFirst: boolean;
}

export interface PauseProps {
  readonly words: PauseWords;
  readonly chosen: QuestionAnswer | null;
  /** The sentence of advice for the chosen answer, if it brings one. */
  readonly advice: string | null;
  readonly isOpen: boolean;
}

const answers: readonly QuestionAnswer[] = ['yes', 'no', 'unsure'];

/** A button that does one thing, with the attributes that only some have. */
const button = (act: PauseAct, words: string, more: Readonly<Record<string, unknown>> = {}) => (
  <button type="button" key={act} data-act={act} {...more}>
    {words}
  </button>
);

/**
 * The inside of the pause. Each pressable part names its act in `data-act`: in a page the press is taken from the window
 * and matched by a hit test, not by a handler on the button (lib/content/surface).
 */
export function Pause({ words, chosen, advice, isOpen }: PauseProps) {
  const help = (
    <div class="help">
      {button('pushed', words.pushed)}
      {button('talk', words.talk)}
    </div>
  );
  return (
    <div class="pause" lang={words.lang} dir={words.dir}>
      <h2 id="pp-headline" tabindex={-1}>
        {words.headline}
      </h2>
      <p id="pp-body">{words.body}</p>
      {words.isHelpFirst ? help : null}
      <fieldset>
        <legend>{words.question}</legend>
        <div class="answers" title={words.answersLabel}>
          {answers.map((answer) => button(answer, words.answers[answer], { 'aria-pressed': chosen === answer }))}
        </div>
        <p class="advice" role="status">
          {advice}
        </p>
      </fieldset>
      <p>{words.choice}</p>
      <div class="choices">
        {button('stop', words.stop)}
        {button('continue', words.carryOn, { 'aria-disabled': !isOpen, 'aria-describedby': 'pp-wait' })}
      </div>
      <p class="quiet" id="pp-wait" role="status">
        {isOpen ? words.waitOver : words.wait}
      </p>
      {words.isHelpFirst ? null : help}
      <p class="quiet">{words.small}</p>
      <p class="quiet">{words.reason}</p>
    </div>
  );
}
