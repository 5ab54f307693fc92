import { gateCamera } from './camera';
import { keepEntries } from './entries';
import { followRealms, isGated } from './follow';
import { announcePickers, holdPromises } from './pickers';
import { home, isFirefox } from './primordials';
import { openRealms, type Realm } from './realm';

/** Installs the page side of the gate in this window, before any script of the page. */
export function installPageGate(): void {
  // A frame whose window was gated before it had a page stays with that gate, which goes away with the page around it.
  // A popup may outlive the page that opened it, so it gets a gate of its own over the first.
  if (isGated(home) && home !== top) return;
  const [own, open, lose] = openRealms();
  const camera = gateCamera();
  const pickers = announcePickers();
  const promises = holdPromises();
  // Firefox keeps the entries of a drop itself.
  const entries = isFirefox ? null : keepEntries(own);
  const gate = (realm: Realm): void => {
    camera(realm);
    pickers(realm);
    promises(realm);
    entries?.(realm);
  };
  gate(own);
  followRealms(
    own,
    (win) => {
      const realm = open(win);
      gate(realm);
      return realm;
    },
    lose,
  );
}
