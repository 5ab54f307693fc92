import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Exchange,
  type ExchangeRefusal,
  exchangeLimit,
  exportSettings,
  readExchange,
} from '../../lib/core/exchange';
import type { Settings } from '../../lib/core/settings';
import type { SettingField } from '../../lib/core/settings-table';
import type { HostLists } from '../../lib/core/sites';
import { Locked } from '../owner/Locked';
import type { Lock } from '../owner/locks';
import type { Copy, CopyKey } from '../shared/copy';
import { keepLocked } from './keep-locked';
import { previewLines } from './preview-lines';
import { fieldName, problemWords } from './problem-words';
import './SettingsFile.css';

export interface SettingsFileProps {
  readonly t: Copy;
  readonly settings: Settings;
  readonly shipped: HostLists;
  /** Who keeps a file from being read in; saving one is open to everybody. */
  readonly lock: Lock | null;
  /** Single settings that stay as they are. */
  readonly isLocked: (field: SettingField) => boolean;
  /** Called once the person has seen what would change and said yes. */
  readonly onImport: (settings: Settings) => void;
  readonly saveAsFile: (name: string, text: string) => void;
}

const refusals: Readonly<Record<ExchangeRefusal | 'unreadable', CopyKey>> = {
  'too-large': 'options_import_too_large',
  'not-json': 'options_import_not_json',
  'not-ours': 'options_import_not_ours',
  unreadable: 'options_import_unreadable',
};

/** What a file would change, and what it leaves as it is because somebody locked it. */
interface FoundFile extends ReadFile {
  readonly left: readonly SettingField[];
}
type ReadFile = Extract<Exchange, { ok: true }>;

function withoutLocked(read: ReadFile, now: Settings, isLocked: SettingsFileProps['isLocked']): FoundFile {
  const changed = read.changed.filter((field) => !isLocked(field));
  const left = read.changed.filter(isLocked);
  return { ...read, settings: keepLocked(read.settings, now, isLocked), changed, left };
}

interface PreviewProps {
  readonly t: Copy;
  readonly now: Settings;
  readonly found: FoundFile;
  readonly onUse: () => void;
  readonly onLeave: () => void;
}

function Preview({ t, now, found, onUse, onLeave }: PreviewProps) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => headingRef.current?.focus(), []);
  const hasChanges = found.changed.length > 0;
  const hasProblems = found.problems.length > 0;
  return (
    <section class="import-preview" aria-labelledby="import-preview">
      <h3 id="import-preview" tabIndex={-1} ref={headingRef}>
        {t('options_import_preview')}
      </h3>
      {hasChanges ? (
        <ul>
          {previewLines(t, now, found.settings, found.changed).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{t('options_import_same')}</p>
      )}
      {hasProblems && (
        <>
          <p class="field-error">{t('options_import_problems')}</p>
          <ul>
            {found.problems.map((problem) => (
              <li key={`${problem.field} ${problem.problem}`}>{problemWords(t, problem)}</li>
            ))}
          </ul>
        </>
      )}
      {found.left.length > 0 && (
        <>
          <p class="field-error">{t('options_import_locked')}</p>
          <ul>
            {found.left.map((field) => (
              <li key={field}>{fieldName(t, field)}</li>
            ))}
          </ul>
        </>
      )}
      <div class="row">
        {hasChanges && (
          <button type="button" class="primary" onClick={onUse}>
            {t(hasProblems || found.left.length > 0 ? 'options_import_use_rest' : 'options_import_use')}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {t('options_import_leave')}
        </button>
      </div>
    </section>
  );
}

/** Settings out to a file and back in. A file changes nothing before the person has seen what it would change. */
export function SettingsFile({ t, settings, shipped, lock, isLocked, onImport, saveAsFile }: SettingsFileProps) {
  const pickerRef = useRef<HTMLInputElement>(null);
  const openRef = useRef<HTMLButtonElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState<CopyKey | null>(null);
  // Read against the settings of this moment, so that the preview is true even if they change meanwhile.
  const read = text === null ? null : readExchange(text, settings, shipped);
  const found = read?.ok ? withoutLocked(read, settings, isLocked) : null;

  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setSaid(null);
    try {
      const content = file.size > exchangeLimit ? null : await file.text();
      const opened = content === null ? null : readExchange(content, settings, shipped);
      if (opened?.ok) setText(content);
      else {
        setText(null);
        setSaid(refusals[opened?.refusal ?? 'too-large']);
      }
    } catch {
      setText(null);
      setSaid(refusals.unreadable);
    }
  };
  const close = (message: CopyKey | null): void => {
    setText(null);
    setSaid(message);
    openRef.current?.focus();
  };
  return (
    <>
      <p>{t('options_file_intro')}</p>
      <div class="row">
        <button
          type="button"
          onClick={() => {
            saveAsFile('pausepoint-settings.json', exportSettings(settings));
            setSaid('options_exported');
          }}
        >
          {t('options_export')}
        </button>
      </div>
      <Locked t={t} lock={lock}>
        <div class="row">
          <button type="button" ref={openRef} aria-describedby="import-hint" onClick={() => pickerRef.current?.click()}>
            {t('options_import')}
          </button>
          <input
            ref={pickerRef}
            type="file"
            hidden
            aria-label={t('options_import')}
            accept="application/json,.json"
            onChange={(event) => {
              void open(event.currentTarget.files?.[0]);
              // The same file can be picked again after it was mended.
              event.currentTarget.value = '';
            }}
          />
        </div>
        <p class="quiet" id="import-hint">
          {t('options_import_hint')}
        </p>
      </Locked>
      <p class={said && Object.values(refusals).includes(said) ? 'field-error' : undefined} role="status">
        {said && t(said)}
      </p>
      {found && (
        <Preview
          t={t}
          now={settings}
          found={found}
          onUse={() => {
            onImport(found.settings);
            close(null);
          }}
          onLeave={() => close('options_import_left')}
        />
      )}
    </>
  );
}
