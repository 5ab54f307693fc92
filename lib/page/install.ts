import { helloEvent } from '../core/protocol';
import { gateCamera } from './camera';
import { keepEntries } from './entries';
import { followRealms } from './follow';
import { keepPermissionTruthful } from './permissions';
import { announcePickers, holdPromises } from './pickers';
import { isFirefox } from './primordials';
import { openRealms, type Realm } from './realm';

/** Installs the page side of the gate in this window, before any script of the page. */
export function installPageGate(): void {
  const { own, open } = openRealms(helloEvent);
  const camera = gateCamera();
  const pickers = announcePickers();
  const promises = holdPromises();
  const entries = keepEntries();
  const permission = keepPermissionTruthful();
  const gate = (realm: Realm): void => {
    camera(realm);
    pickers(realm);
    promises(realm);
    entries(realm);
    if (!isFirefox) permission(realm);
  };
  gate(own);
  followRealms(own, (win) => {
    const realm = open(win);
    gate(realm);
    return realm;
  });
}
