import { useEffect, useState } from 'preact/hooks';
import type { PinLook } from '../../lib/core/pin-look';
import type { Settings } from '../../lib/core/settings';
import { ResetNotice } from '../owner/ResetNotice';
import { StoredData, type StoredDataProps } from '../settings/StoredData';
import type { Copy, CopyKey } from '../shared/copy';
import { PageHeader } from '../shared/PageHeader';
import '../shared/fields.css';
import './SeenPage.css';

export interface SeenPageProps {
  readonly t: Copy;
  readonly owner: Settings['owner'];
  readonly hasSchool: boolean;
  /** Rejects when the browser's storage fails. */
  readonly lookAtPin: () => Promise<PinLook>;
  readonly store: StoredDataProps['store'];
  /** The local calendar day, `YYYY-MM-DD`. */
  readonly day: string;
}

const notSeen: readonly CopyKey[] = ['seen_not_messages', 'seen_not_answers', 'seen_not_help', 'seen_not_threat'];
const open: readonly CopyKey[] = ['seen_open_help', 'seen_open_camera', 'seen_open_people', 'seen_open_delete'];

function whoKeys({ owner, hasSchool }: Pick<SeenPageProps, 'owner' | 'hasSchool'>, hasPin: boolean): CopyKey[] {
  const person = (): CopyKey => {
    if (owner === 'family') return hasPin ? 'seen_who_family_pin' : 'seen_who_family';
    if (hasPin) return 'seen_who_pin';
    return owner === 'me' ? 'seen_who_me' : 'seen_who_unsaid';
  };
  return hasSchool ? ['seen_who_school', ...(hasPin ? [person()] : [])] : [person()];
}

function Lines({ t, title, keys }: { readonly t: Copy; readonly title: CopyKey; readonly keys: readonly CopyKey[] }) {
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{t(title)}</h2>
      <ul>
        {keys.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Tells a young person what others can see here, which is what they can see themselves, and who can change what. */
export function SeenPage(props: SeenPageProps) {
  const { t, lookAtPin, store, day } = props;
  const [look, setLook] = useState<PinLook | null>(null);
  useEffect(() => {
    const control = new AbortController();
    const load = (): void =>
      void lookAtPin().then(
        (seen) => !control.signal.aborted && setLook(seen),
        () => undefined,
      );
    store.onChange(load, control.signal);
    load();
    return () => control.abort();
  }, [lookAtPin, store]);
  const hasPin = look !== null && look.state !== 'none';
  return (
    <main class="seen">
      <PageHeader title={t('seen_title')}>
        <p class="lead">{t('seen_lead')}</p>
      </PageHeader>
      <p>
        {t('seen_on')} {t('seen_on_does')}
      </p>
      <ResetNotice t={t} look={look} />
      <section class="card" aria-labelledby="seen-who">
        <h2 id="seen-who">{t('seen_who')}</h2>
        {whoKeys(props, hasPin).map((key) => (
          <p key={key}>{t(key)}</p>
        ))}
      </section>
      <div class="pair">
        <Lines t={t} title="seen_not" keys={notSeen} />
        <Lines t={t} title="seen_open" keys={open} />
      </div>
      <section class="card" aria-labelledby="seen-counts">
        <h2 id="seen-counts">{t('seen_counts')}</h2>
        <p>{t('seen_counts_intro')}</p>
        <StoredData t={t} store={store} day={day} />
        <p class="quiet">
          {t('seen_too')} {t('seen_browser')}
        </p>
      </section>
      <nav class="row" aria-label={t('welcome_next')}>
        <a class="button" href="help.html?topic=home">
          {t('seen_help')}
        </a>
        <a class="button" href="options.html">
          {t('seen_settings')}
        </a>
      </nav>
    </main>
  );
}
