import type { Copy } from '../shared/copy';
import { UnlockForm } from './UnlockForm';
import type { PinControl } from './use-pin';
import '../shared/fields.css';
import './PinPart.css';

export interface UnlockHereProps {
  readonly t: Copy;
  readonly pin: PinControl;
}

/** The field for the family's PIN on a page that is not the settings page; nothing where there is no PIN to put in. */
export function UnlockHere({ t, pin }: UnlockHereProps) {
  if (pin.look?.state !== 'set' || pin.look.isUnlocked) return null;
  return <UnlockForm t={t} by="pin" onUnlock={(secret) => pin.act((access) => access.unlock(secret, 'pin'))} />;
}
