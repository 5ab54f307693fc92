import { parseSettings } from '../../lib/core/settings';
import type { SettingsStore } from '../settings/settings-store';

export interface ExampleStore extends SettingsStore {
  /** What is stored now. */
  readonly stored: Record<string, unknown>;
  /** From now on every read, or every write, is refused. */
  readonly refuse: (what: 'reads' | 'writes') => void;
  /** Stores something as another tab would. */
  readonly put: (key: string, value: unknown) => void;
}

/** A store in memory, for the gallery and for tests. It behaves like lib/platform/storage.ts. */
export function exampleStore(initial: Readonly<Record<string, unknown>> = {}): ExampleStore {
  const stored: Record<string, unknown> = { ...initial };
  const refused = new Set<string>();
  const listeners = new Set<() => void>();
  const check = (what: 'reads' | 'writes'): void => {
    if (refused.has(what)) throw new Error(`The example store refuses ${what}.`);
  };
  const put = (key: string, value: unknown): void => {
    stored[key] = value;
    for (const listener of listeners) listener();
  };
  return {
    stored,
    refuse: (what) => refused.add(what),
    put,
    load: async () => {
      check('reads');
      return parseSettings(stored.settings);
    },
    save: async (settings) => {
      if (refused.has('writes')) return { ok: false, problem: 'failed' };
      put('settings', settings);
      return { ok: true };
    },
    loadStored: async () => {
      check('reads');
      return { ...stored };
    },
    deleteStored: async () => {
      check('writes');
      delete stored.ledger;
      delete stored.settingsBefore;
      for (const listener of listeners) listener();
    },
    deletePeople: async () => {
      check('writes');
      delete stored.trusted;
      for (const listener of listeners) listener();
    },
    onChange: (callback, signal) => {
      listeners.add(callback);
      signal.addEventListener('abort', () => listeners.delete(callback));
    },
  };
}
