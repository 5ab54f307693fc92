import type { KeeperAnswer } from '../../lib/core/keeper-messages';
import type { Copy } from '../shared/copy';
import { timeWords } from '../shared/intl';

/** Why the keeper said no, as a sentence; empty where it said yes. */
export function answerWords(t: Copy, answer: KeeperAnswer, by: 'pin' | 'code' = 'pin'): string {
  if (answer.ok) return '';
  switch (answer.problem) {
    case 'wrong':
      return t(by === 'pin' ? 'options_pin_wrong' : 'options_pin_code_wrong');
    case 'wait':
      return t('options_pin_wait', timeWords(t, answer.waitMs ?? 0));
    case 'pin':
      return t('options_not_saved_pin');
    case 'school':
      return t('options_not_saved_school');
    case 'unusable':
    case 'failed':
      return t('options_pin_failed');
  }
}
