import { useEffect, useRef, useState } from 'preact/hooks';
import type { Copy, CopyKey } from '../shared/copy';

export interface RecoveryCodeProps {
  readonly t: Copy;
  readonly code: string;
  /** Rejects where the clipboard is blocked. */
  readonly copyText: (text: string) => Promise<void>;
  readonly print: () => void;
  /** The person says that it is kept; it cannot be shown again. */
  readonly onKept: () => void;
}

/** The recovery code, the one time that it is shown. On paper it stands alone (PinPart.css). */
export function RecoveryCode({ t, code, copyText, print, onKept }: RecoveryCodeProps) {
  const titleRef = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState<CopyKey | null>(null);
  useEffect(() => titleRef.current?.focus(), []);
  const copy = (): void => {
    copyText(code).then(
      () => setSaid('options_pin_code_copied'),
      () => setSaid('options_pin_code_not_copied'),
    );
  };
  return (
    <section class="recovery-code" aria-labelledby="recovery-code">
      <h3 id="recovery-code" tabIndex={-1} ref={titleRef}>
        {t('options_pin_code_title')}
      </h3>
      <p>{t('options_pin_code_why')}</p>
      <p class="code" dir="ltr">
        {code}
      </p>
      <div class="row no-print">
        <button type="button" onClick={copy}>
          {t('options_pin_code_copy')}
        </button>
        <button type="button" onClick={print}>
          {t('options_pin_code_print')}
        </button>
        <button type="button" onClick={onKept}>
          {t('options_pin_code_kept')}
        </button>
      </div>
      <p class="no-print" role="status">
        {said && t(said)}
      </p>
    </section>
  );
}
