import { useEffect, useState } from 'preact/hooks';
import { parseChatContacts } from '../../lib/core/chat-contacts';
import { parseLedger } from '../../lib/core/ledger-parse';
import { parseTrusted } from '../../lib/core/trusted';
import { ConfirmButton } from '../shared/ConfirmButton';
import type { Copy, CopyKey } from '../shared/copy';
import { numberWords } from '../shared/intl';
import { StoredPeople } from './StoredPeople';
import type { SettingsStore } from './settings-store';
import './StoredData.css';

export interface StoredDataProps {
  readonly t: Copy;
  readonly store: Pick<SettingsStore, 'loadStored' | 'deleteStored' | 'deletePeople' | 'onChange'>;
  /** The local calendar day, `YYYY-MM-DD`. */
  readonly day: string;
}

type Stored = Readonly<Record<string, unknown>>;

/** How much is stored, by the names that stand on the page. */
function counts(t: Copy, stored: Stored, day: string): readonly (readonly [string, string])[] {
  const ledger = parseLedger(stored.ledger);
  const size = (record: object | undefined): string => numberWords(t, Object.keys(record ?? {}).length);
  return [
    [t('options_stored_seen'), size(ledger?.seen)],
    [t('options_stored_today'), numberWords(t, ledger?.today.day === day ? ledger.today.answered : 0)],
    [t('options_stored_visits'), size(ledger?.visits)],
    [t('options_stored_contacts'), size(parseChatContacts(stored.chatContacts))],
    [t('options_stored_questions'), numberWords(t, ledger?.questions.length ?? 0)],
    ...('pin' in stored ? [[t('options_pin_stored'), t('options_pin_stored_set')] as const] : []),
    ...('settingsBefore' in stored ? [[t('options_stored_unread'), t('options_stored_kept')] as const] : []),
  ];
}

/** What Pausepoint wrote down by itself: in words, as it is, and a way to delete it. */
export function StoredData({ t, store, day }: StoredDataProps) {
  const [stored, setStored] = useState<Stored | 'failed' | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const control = new AbortController();
    const load = async (): Promise<void> => {
      const read = await store.loadStored().catch(() => 'failed' as const);
      if (!control.signal.aborted) setStored(read);
    };
    store.onChange(() => void load(), control.signal);
    void load();
    return () => control.abort();
  }, [store]);

  const remove = async (what: () => Promise<void>, done: CopyKey): Promise<void> => {
    try {
      await what();
      setStored(await store.loadStored());
      setSaid(t(done));
    } catch {
      setSaid(t('options_stored_delete_failed'));
    }
  };
  const people = stored === null || stored === 'failed' ? [] : parseTrusted(stored.trusted);
  return (
    <>
      <p>{t('options_stored_intro')}</p>
      {stored === 'failed' && <p class="field-error">{t('options_stored_failed')}</p>}
      {stored !== null && stored !== 'failed' && (
        <>
          <dl class="counts">
            {counts(t, stored, day).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <details>
            <summary>{t('options_stored_raw')}</summary>
            {/* Long lines scroll, so the box has to take the keyboard. */}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
            <pre dir="ltr" tabIndex={0}>
              {JSON.stringify(stored, null, 2)}
            </pre>
          </details>
        </>
      )}
      <p class="quiet">{t('options_stored_delete_hint')}</p>
      <div class="row">
        <ConfirmButton
          label={t('options_stored_delete')}
          confirmLabel={t('options_stored_delete_again')}
          onConfirm={() => void remove(store.deleteStored, 'options_stored_deleted')}
        />
        <p role="status">{said}</p>
      </div>
      {people.length > 0 && (
        <StoredPeople
          t={t}
          people={people}
          onDelete={() => void remove(store.deletePeople, 'options_stored_people_deleted')}
        />
      )}
    </>
  );
}
