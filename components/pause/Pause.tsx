import type { Ref } from 'preact';
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
}

export interface PauseProps {
  readonly words: PauseWords;
  readonly chosen: QuestionAnswer | null;
  /** The sentence of advice for the chosen answer, if it brings one. */
  readonly advice: string | null;
  readonly isOpen: boolean;
  readonly headlineRef?: Ref<HTMLHeadingElement>;
  readonly onAct: (act: PauseAct) => void;
}

const answers: readonly QuestionAnswer[] = ['yes', 'no', 'unsure'];

/**
 * The inside of the pause. Each pressable part names its act in `data-act`, because in a page the press is taken from
 * the window and matched by a hit test, not by a handler on the button (lib/content/overlay.tsx).
 */
export function Pause({ words, chosen, advice, isOpen, headlineRef, onAct }: PauseProps) {
  const press = (event: MouseEvent): void => {
    const act = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset.act;
    if (event.isTrusted && act) onAct(act as PauseAct);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click comes from real buttons inside, by key or by pointer
    // biome-ignore lint/a11y/noStaticElementInteractions: one listener for the buttons inside
    <div class="pause" lang={words.lang} dir={words.dir} onClick={press}>
      <h2 id="pp-headline" tabindex={-1} ref={headlineRef ?? null}>
        {words.headline}
      </h2>
      <p id="pp-body">{words.body}</p>
      <fieldset>
        <legend>{words.question}</legend>
        <div class="answers" title={words.answersLabel}>
          {answers.map((answer) => (
            <button type="button" key={answer} data-act={answer} aria-pressed={chosen === answer}>
              {words.answers[answer]}
            </button>
          ))}
        </div>
        <p class="advice" role="status">
          {advice}
        </p>
      </fieldset>
      <p>{words.choice}</p>
      <div class="choices">
        <button type="button" data-act="stop">
          {words.stop}
        </button>
        <button type="button" data-act="continue" aria-disabled={!isOpen} aria-describedby="pp-wait">
          {words.carryOn}
        </button>
      </div>
      <p class="quiet" id="pp-wait" role="status">
        {isOpen ? words.waitOver : words.wait}
      </p>
      <div class="help">
        <button type="button" data-act="pushed">
          {words.pushed}
        </button>
        <button type="button" data-act="talk">
          {words.talk}
        </button>
      </div>
      <p class="quiet">{words.small}</p>
      <p class="quiet">{words.reason}</p>
    </div>
  );
}
