import { useId } from 'preact/hooks';
import type { TrustedPerson } from '../../lib/core/trusted';
import { ConfirmButton } from '../shared/ConfirmButton';
import type { Copy } from '../shared/copy';

export interface StoredPeopleProps {
  readonly t: Copy;
  readonly people: readonly TrustedPerson[];
  readonly onDelete: () => void;
}

/** The people that a young person trusts, as they are stored, and a way to delete them. */
export function StoredPeople({ t, people, onDelete }: StoredPeopleProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t('options_stored_people')}</h3>
      <p>{t('options_stored_people_hint')}</p>
      <ul>
        {people.map(({ label, value, by }) => (
          <li key={`${label} ${value}`}>
            <bdi>{label}</bdi>: <bdi>{value}</bdi> ({t(by === 'me' ? 'tell_by_me' : 'tell_by_family')})
          </li>
        ))}
      </ul>
      <div class="row">
        <ConfirmButton
          label={t('options_stored_people_delete')}
          confirmLabel={t('options_stored_people_delete_again')}
          onConfirm={onDelete}
        />
      </div>
    </section>
  );
}
