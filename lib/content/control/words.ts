import { type PageView, parsePageView, strictPageView } from '../../core/page-view';
import { api } from '../native';
import { speak } from '../text';

/** What the control reads of storage. */
export interface Stored {
  readonly view: PageView;
  /** The ledger as it stands there, or nothing. */
  readonly ledger: Readonly<Record<string, unknown>>;
}

/** Reads the words, and what is known. Where storage fails the words are the browser's own. Does not reject. */
export async function readWords(): Promise<Stored> {
  try {
    const { page, ledger } = await api.storage.local.get(['page', 'ledger']);
    const view = parsePageView(page);
    speak(view.copy);
    return { view, ledger: Object(ledger) };
  } catch {
    return { view: strictPageView, ledger: {} };
  }
}
