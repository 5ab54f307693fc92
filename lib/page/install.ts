import { gateCamera } from './camera';
import { keepEntries } from './entries';
import { keepPermissionTruthful } from './permissions';
import { announcePickers, announceReopening, holdPromises } from './pickers';
import { openPort } from './port';

/** Installs the page side of the gate in this window, before any script of the page. */
export function installPageGate(): void {
  const port = openPort();
  gateCamera(port);
  keepPermissionTruthful(port);
  announcePickers(port);
  announceReopening(port);
  holdPromises(port);
  keepEntries(port);
}
