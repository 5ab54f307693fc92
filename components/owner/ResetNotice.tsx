import type { PinLook } from '../../lib/core/pin-look';
import type { Copy } from '../shared/copy';
import { dayWords, timeWords } from '../shared/intl';
import { Notice } from '../shared/Notice';

export interface ResetNoticeProps {
  readonly t: Copy;
  readonly look: PinLook | null;
  /** Left out where a page only tells. */
  readonly onFinish?: () => void;
  /** There only on a page that is unlocked. */
  readonly onStop?: (() => void) | undefined;
}

/** Says that somebody asked for the PIN to be taken off. Everybody who uses the browser sees it: no secret way out. */
export function ResetNotice({ t, look, onFinish, onStop }: ResetNoticeProps) {
  if (look === null || look.state === 'none' || look.reset === null) return null;
  const { askedAt, leftMs } = look.reset;
  return (
    <Notice tone="care">
      <p>
        {t('seen_reset_asked', dayWords(t, askedAt))}{' '}
        {leftMs > 0 ? t('seen_reset_left', timeWords(t, leftMs)) : t('seen_reset_due')}
      </p>
      {(onFinish ?? onStop) && (
        <div class="row">
          {onFinish && leftMs === 0 && (
            <button type="button" onClick={onFinish}>
              {t('options_pin_remove')}
            </button>
          )}
          {onStop && (
            <button type="button" onClick={onStop}>
              {t('options_pin_reset_stop')}
            </button>
          )}
        </div>
      )}
      {onFinish && !onStop && <p class="quiet">{t('options_pin_reset_stop_how')}</p>}
    </Notice>
  );
}
