/** What a person can press in a nudge. */
export type NudgeAct = 'fine' | 'known' | 'talk' | 'pushed' | 'close';

export interface NudgeProps {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly label: string;
  /** A quiet line, a card with reasons, or the way to help. */
  readonly kind: 'chip' | 'card' | 'help';
  /** Where the message box is not. */
  readonly place: 'top' | 'bottom';
  readonly headline: string;
  /** What was asked or said, at most three. */
  readonly reasons: readonly string[];
  readonly lines: readonly string[];
  readonly choices: readonly { readonly act: NudgeAct; readonly words: string }[];
  readonly closeWords: string;
  /** That the chat was read on this device, and where that ends. */
  readonly localWords: string;
  /** Lies above everything. Otherwise it lies on the page. */
  readonly isTopLayer?: boolean;
}

/**
 * What is said about a conversation, beside it. It takes no focus and covers no message box. Presses are taken from the
 * window (lib/content/surface).
 */
export function Nudge(props: NudgeProps) {
  const { kind, headline, reasons, lines, choices } = props;
  return (
    <section
      class={`nudge nudge-${kind} nudge-${props.place}`}
      {...(props.isTopLayer === false ? {} : { popover: 'manual' as const })}
      aria-label={props.label}
      lang={props.lang}
      dir={props.dir}
    >
      <div class="nudge-head">
        <strong class="nudge-headline">{headline}</strong>
        <button type="button" class="nudge-close" data-act="close" aria-label={props.closeWords}>
          ×
        </button>
      </div>
      {reasons.length > 0 ? (
        <ul class="nudge-reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      {kind === 'help' && lines.length > 2 ? (
        <ol class="nudge-steps">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      ) : (
        <div>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <div class="nudge-choices">
        {choices.map(({ act, words }) => (
          <button type="button" key={act} data-act={act}>
            {words}
          </button>
        ))}
      </div>
      <p class="nudge-quiet">{props.localWords}</p>
    </section>
  );
}
