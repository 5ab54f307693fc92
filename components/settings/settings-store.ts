import type { KeeperAnswer } from '../../lib/core/keeper-messages';
import type { ParsedSettings, Settings } from '../../lib/core/settings';

/** Where the settings page reads and writes. lib/platform/storage.ts and keeper.ts fit; tests bring their own. */
export interface SettingsStore {
  /** Rejects when the browser's storage fails. */
  readonly load: () => Promise<ParsedSettings>;
  /** Says why it was not stored. Does not reject. */
  readonly save: (settings: Settings) => Promise<KeeperAnswer>;
  /** Everything that is stored, as it is. */
  readonly loadStored: () => Promise<Record<string, unknown>>;
  /** Deletes what Pausepoint wrote down by itself. */
  readonly deleteStored: () => Promise<void>;
  /** Deletes the people that a young person trusts. */
  readonly deletePeople: () => Promise<void>;
  /** Calls back after anything stored changed, until `signal` aborts. */
  readonly onChange: (callback: () => void, signal: AbortSignal) => void;
}
