import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KeeperAnswer } from '../../lib/core/keeper-messages';
import { defaultSettings, type ParsedSettings, type Settings, type SettingsProblem } from '../../lib/core/settings';
import type { SettingsStore } from './settings-store';

/** What the bar at the foot of the page says. `serial` tells two equal messages apart. */
export interface SaveNote {
  readonly text: string;
  readonly tone: 'calm' | 'care';
  /** The settings to go back to, where the change took something away. */
  readonly before: Settings | null;
  readonly serial: number;
}

export interface SettingsState {
  readonly isLoading: boolean;
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  /** Storage could not be read; `settings` are the safe defaults. */
  readonly hasFailed: boolean;
  readonly note: SaveNote | null;
}

export interface ChangeOptions {
  /** Said once it is saved. */
  readonly saved: string;
  /** Said when it could not be saved. */
  readonly failed: (answer: KeeperAnswer) => string;
  readonly canUndo?: boolean;
}

export interface SettingsControl extends SettingsState {
  readonly change: (patch: Partial<Settings>, options: ChangeOptions) => void;
  readonly say: (text: string) => void;
}

const atStart: SettingsState = {
  isLoading: true,
  settings: defaultSettings,
  problems: [],
  hasFailed: false,
  note: null,
};

/**
 * The settings of the page: read once, read again when another tab changes them, saved one after the other.
 * Nothing is written before the person changes something. A change that could not be saved is taken back, so that
 * the page shows what is in force.
 */
export function useSettings(store: SettingsStore): SettingsControl {
  const [state, setState] = useState(atStart);
  // Saves that are under way, the last settings known to be stored, and the latest wish.
  const ledger = useRef({
    queue: Promise.resolve(),
    pending: 0,
    serial: 0,
    stored: defaultSettings,
    wanted: defaultSettings,
  });

  useEffect(() => {
    const control = new AbortController();
    const load = async (): Promise<void> => {
      const { serial } = ledger.current;
      const read = await store.load().catch((): null => null);
      // A change made while this was being read is newer than what was read.
      if (control.signal.aborted || ledger.current.pending > 0 || ledger.current.serial !== serial) return;
      const { settings, problems }: ParsedSettings = read ?? { settings: defaultSettings, problems: [] };
      Object.assign(ledger.current, { stored: settings, wanted: settings });
      setState((now) => ({ ...now, isLoading: false, settings, problems, hasFailed: read === null }));
    };
    store.onChange(() => void load(), control.signal);
    void load();
    return () => control.abort();
  }, [store]);

  return useMemo(() => {
    const now = ledger.current;
    const tell = (text: string, tone: SaveNote['tone'], before: Settings | null): void => {
      now.serial += 1;
      const note: SaveNote = { text, tone, before, serial: now.serial };
      setState((state) => ({ ...state, note }));
    };
    const save = async (next: Settings, options: ChangeOptions, before: Settings): Promise<void> => {
      const answer = await store.save(next);
      if (answer.ok) {
        now.stored = next;
        setState((state) => ({ ...state, problems: [], hasFailed: false }));
        tell(options.saved, 'calm', options.canUndo ? before : null);
      } else {
        now.wanted = now.stored;
        setState((state) => ({ ...state, settings: now.stored }));
        tell(options.failed(answer), 'care', null);
      }
      now.pending -= 1;
    };
    const change: SettingsControl['change'] = (patch, options) => {
      const before = now.wanted;
      const next: Settings = { ...before, ...patch };
      now.wanted = next;
      now.pending += 1;
      now.serial += 1;
      setState((state) => ({ ...state, settings: next }));
      now.queue = now.queue.then(() => save(next, options, before));
    };
    return { ...state, change, say: (text: string) => tell(text, 'calm', null) };
  }, [state, store]);
}
