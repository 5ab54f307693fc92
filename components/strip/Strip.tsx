/** What a person can press in a reminder. */
export type StripAct = 'ask' | 'change' | 'pushed' | 'close';

export interface StripProps {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly label: string;
  readonly headline: string;
  readonly detail: string;
  readonly actions: readonly { readonly act: StripAct; readonly label: string }[];
  readonly closeLabel: string;
  /** Lies above everything, also a full-screen video. Otherwise it lies on the page. */
  readonly isTopLayer?: boolean;
}

/** A small strip that says what was let through or refused. It does not block anything. Presses are taken from the window (lib/content/surface). */
export function Strip({ lang, dir, label, headline, detail, actions, closeLabel, isTopLayer = true }: StripProps) {
  return (
    <section
      class="strip"
      {...(isTopLayer ? { popover: 'manual' as const } : {})}
      aria-label={label}
      lang={lang}
      dir={dir}
    >
      <p role="status">
        <strong>{headline}</strong> {detail}
      </p>
      <div class="strip-actions">
        {actions.map(({ act, label: words }) => (
          <button type="button" key={act} data-act={act}>
            {words}
          </button>
        ))}
        <button type="button" class="strip-close" data-act="close" aria-label={closeLabel}>
          ×
        </button>
      </div>
    </section>
  );
}
