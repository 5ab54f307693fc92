import type { Corner } from '../../lib/core/corners';

/** What a person can press in the control. */
export type ControlAct = 'stop' | 'cover' | 'show' | 'pushed' | 'fine' | 'ask' | 'fold' | 'unfold' | 'move';

export interface ControlProps {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly corner: Corner;
  readonly label: string;
  /** What is so now: the camera is on, covered, being stopped, or off. */
  readonly headline: string;
  /** How long, as on a watch; empty once the camera is off. A timer is read when it is looked up, and not by itself. */
  readonly time: string;
  readonly timeWords: string;
  readonly detail: string;
  readonly choices: readonly { readonly act: ControlAct; readonly words: string }[];
  /** Spoken when it changes. */
  readonly status: string;
  /** A pill with the time and one button. */
  readonly isSmall: boolean;
  readonly isCovered: boolean;
  readonly foldWords: string;
  readonly moveWords: string;
  /** Lies above everything, also a full-screen video. Otherwise it lies on the page. */
  readonly isTopLayer?: boolean;
}

/**
 * The small control that stands on a page while its camera is on. Presses are taken from the window
 * (lib/content/surface). The status comes first and stays in its place, so that readers hear its changes.
 */
export function Control(props: ControlProps) {
  const { lang, dir, corner, label, headline, time, detail, choices, status, isSmall, foldWords, moveWords } = props;
  // What is off has nothing to be folded or moved for.
  const tools: readonly { readonly act: ControlAct; readonly words: string; readonly sign: string }[] =
    time === ''
      ? []
      : [
          { act: isSmall ? 'unfold' : 'fold', words: foldWords, sign: isSmall ? '+' : '–' },
          ...(isSmall ? [] : [{ act: 'move', words: moveWords, sign: '⤡' } as const]),
        ];
  return (
    <section
      class={[
        'control',
        corner,
        isSmall && 'control-small',
        props.isCovered && 'control-covered',
        time === '' && 'control-off',
      ]
        .filter(Boolean)
        .join(' ')}
      {...(props.isTopLayer === false ? {} : { popover: 'manual' as const })}
      aria-label={label}
      lang={lang}
      dir={dir}
    >
      <p class="control-status" role="status">
        {status}
      </p>
      <div class="control-head">
        <span class="control-dot" aria-hidden="true" />
        <strong class="control-line">{headline}</strong>
        <span class="control-time" role="timer" aria-label={props.timeWords}>
          {time}
        </span>
        {tools.map(({ act, words, sign }) => (
          <button type="button" key={act} class="control-tool" data-act={act} aria-label={words}>
            {sign}
          </button>
        ))}
      </div>
      <p class="control-detail">{detail}</p>
      <div class="control-choices">
        {choices.map(({ act, words }) => (
          <button type="button" key={act} data-act={act}>
            {words}
          </button>
        ))}
      </div>
    </section>
  );
}
