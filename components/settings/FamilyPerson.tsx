import { useEffect, useState } from 'preact/hooks';
import { isTrustedFull, parseTrusted, type TrustedPerson } from '../../lib/core/trusted';
import { AddPerson } from '../help/AddPerson';
import type { Copy } from '../shared/copy';
import type { SettingsStore } from './settings-store';
import '../help/SheetView.css';
import '../help/TellingView.css';

export interface FamilyPersonProps {
  readonly t: Copy;
  readonly store: Pick<SettingsStore, 'loadStored' | 'onChange'>;
  /** False when it was not kept. */
  readonly onAdd: (person: TrustedPerson) => Promise<boolean>;
}

/** Puts somebody on the young person's list in the family's name. The list itself is the young person's. */
export function FamilyPerson({ t, store, onAdd }: FamilyPersonProps) {
  const [people, setPeople] = useState<readonly TrustedPerson[]>([]);
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const control = new AbortController();
    const load = async (): Promise<void> => {
      const stored = await store.loadStored().catch(() => null);
      if (!control.signal.aborted) setPeople(parseTrusted(stored?.trusted).filter(({ by }) => by === 'family'));
    };
    store.onChange(() => void load(), control.signal);
    void load();
    return () => control.abort();
  }, [store]);
  const add = (person: TrustedPerson): void => {
    setAdding(false);
    void onAdd(person).then((isKept) =>
      setSaid(isKept ? t('options_person_saved', person.label) : t('options_person_not_saved')),
    );
  };
  const isFull = isTrustedFull(people, 'family');
  return (
    <>
      <p>{t('options_person_intro')}</p>
      {people.length === 0 && <p class="quiet">{t('options_person_none')}</p>}
      <ul class="family-people">
        {people.map(({ label, value }) => (
          <li key={`${label} ${value}`}>
            <bdi>{label}</bdi>: <bdi>{value}</bdi>
          </li>
        ))}
      </ul>
      {isFull && <p class="quiet">{t('options_person_full')}</p>}
      {!isFull && !isAdding && (
        <div class="row">
          <button type="button" onClick={() => setAdding(true)}>
            {t('tell_add')}
          </button>
        </div>
      )}
      {!isFull && isAdding && <AddPerson t={t} onAdd={add} onCancel={() => setAdding(false)} />}
      <p role="status">{said}</p>
    </>
  );
}
