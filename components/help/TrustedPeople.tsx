import { useEffect, useRef, useState } from 'preact/hooks';
import { isTrustedFull, type TrustedEdit, type TrustedPerson } from '../../lib/core/trusted';
import { AddPerson } from './AddPerson';
import type { HelpTranslate } from './help-copy';
import { PersonLinks } from './PersonLinks';

/** What became of the last change of the list. */
export type PeopleNotice =
  | { readonly what: 'saved' | 'removed'; readonly label: string }
  | { readonly what: 'not_saved' };

export interface TrustedPeopleProps {
  readonly people: readonly TrustedPerson[];
  readonly notice: PeopleNotice | null;
  readonly isPrivate: boolean;
  /** What a message is opened with. */
  readonly words: string;
  readonly t: HelpTranslate;
  readonly onPeople: (edit: TrustedEdit, notice: PeopleNotice) => void;
}

/** The people a young person would tell. An entry of their family is shown as one, and may go like the others: the list is theirs. */
export function TrustedPeople(props: TrustedPeopleProps) {
  const { people, notice, isPrivate, words, t, onPeople } = props;
  const [isAdding, setAdding] = useState(false);
  const isFull = isTrustedFull(people, 'me');
  const add = (person: TrustedPerson): void => {
    setAdding(false);
    onPeople({ add: person }, { what: 'saved', label: person.label });
  };
  const remove = (person: TrustedPerson): void =>
    onPeople({ remove: person }, { what: 'removed', label: person.label });
  return (
    <section class="card people" aria-labelledby="people">
      <h2 id="people" tabIndex={-1}>
        {t('tell_people_title')}
      </h2>
      <p>{t(isPrivate ? 'tell_private_window' : 'tell_people_hint')}</p>
      {people.length === 0 && <p class="quiet">{t('tell_people_none')}</p>}
      <ul class="people-list">
        {people.map((person) => (
          <li key={`${person.label} ${person.value}`}>
            <p>
              <strong dir="auto">{person.label}</strong>{' '}
              <span class="quiet">
                {t(person.by === 'me' ? 'tell_by_me' : 'tell_by_family')}: <bdi>{person.value}</bdi>
              </span>
            </p>
            <PersonLinks person={person} words={words} t={t} />
            <button type="button" class="link" onClick={() => remove(person)}>
              {t('tell_remove')}
              <span class="visually-hidden">: {person.label}</span>
            </button>
          </li>
        ))}
      </ul>
      {isAdding && <AddPerson t={t} onAdd={add} onCancel={() => setAdding(false)} />}
      {!isAdding && !isFull && <AddButton t={t} onAdd={() => setAdding(true)} />}
      {isFull && <p class="quiet">{t('tell_full')}</p>}
      <p class="help-notice" role="status">
        {notice && noticeWords(t, notice)}
      </p>
    </section>
  );
}

function noticeWords(t: HelpTranslate, notice: PeopleNotice): string {
  return notice.what === 'not_saved' ? t('tell_not_saved') : t(`tell_${notice.what}`, notice.label);
}

/** Takes the focus when it comes back in the place of the form, so that the keyboard does not start over. */
function AddButton({ t, onAdd }: { readonly t: HelpTranslate; readonly onAdd: () => void }) {
  const buttonRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) buttonRef.current?.focus({ preventScroll: true });
  }, []);
  return (
    <p class="help-row">
      <button type="button" ref={buttonRef} onClick={onAdd}>
        {t('tell_add')}
      </button>
    </p>
  );
}
