import type { Copy } from '../shared/copy';

export interface PrivateWindowsProps {
  readonly t: Copy;
  readonly isFirefox: boolean;
  /** Null when the browser does not say. */
  readonly isAllowed: boolean | null;
}

/** The first sentence: whether Pausepoint works in private windows. */
export function privateState(isAllowed: boolean | null) {
  if (isAllowed === null) return 'options_private_unknown';
  return isAllowed ? 'options_private_on' : 'options_private_off';
}

/** Says where Pausepoint does not work, and how to close each gap. */
export function PrivateWindows({ t, isFirefox, isAllowed }: PrivateWindowsProps) {
  return (
    <>
      <p>{t(privateState(isAllowed))}</p>
      {isAllowed !== true && <p>{t(isFirefox ? 'options_private_firefox' : 'options_private_chrome')}</p>}
      <p class="quiet">{t('options_private_nothing')}</p>
      <p>{t('options_private_guest')}</p>
      <p>{t('options_private_close')}</p>
    </>
  );
}
