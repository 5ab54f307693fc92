import { useId, useState } from 'preact/hooks';
import { withOwnSite, withoutOwnSite } from '../../lib/core/own-sites';
import type { Settings } from '../../lib/core/settings';
import { isSiteClass, type SiteClass, siteClasses } from '../../lib/core/sites';
import type { Copy } from '../shared/copy';
import { numberWords } from '../shared/intl';
import type { OwnSitesProps } from './OwnSites';
import './KnownSites.css';

/** One site of the shipped list. assets/sites.json fits. */
export interface KnownSite {
  readonly host: string;
  /** The name of a class. */
  readonly class: string;
  /** In English. */
  readonly reason: string;
}

export interface KnownSitesProps extends Pick<OwnSitesProps, 't' | 'own' | 'siteLock' | 'onChange'> {
  readonly known: readonly KnownSite[];
  /** What the person looks for on the whole page. */
  readonly query: string;
}

const step = 20;

function fits(site: KnownSite, query: string, group: string): boolean {
  const wanted = query.trim().toLowerCase();
  return (
    (group === '' || site.class === group) && (site.host.includes(wanted) || site.reason.toLowerCase().includes(wanted))
  );
}

interface KnownRowProps {
  readonly t: Copy;
  readonly site: KnownSite;
  readonly own: Settings['sites'];
  /** Who keeps this site as it is, in words. */
  readonly lockedBy: string | null;
  readonly onClass: (siteClass: SiteClass) => void;
  readonly onPutBack: () => void;
}

function KnownRow({ t, site, own, lockedBy, onClass, onPutBack }: KnownRowProps) {
  const { host, reason } = site;
  const isOwn = Object.hasOwn(own, host) && site.class !== 'stranger';
  const shown = isOwn ? own[host] : site.class;
  const group = t(`options_class_${shown && isSiteClass(shown) ? shown : 'other'}`);
  const stays = site.class === 'stranger' ? t('options_known_stays') : lockedBy;
  /** Why it cannot be changed here; null when it can. */
  const fixed = stays === null ? null : `${group}. ${stays}`;
  return (
    <li>
      <p class="site-host" dir="ltr">
        {host}
      </p>
      <p class="quiet" lang="en" dir="auto">
        {reason}
      </p>
      <div class="row">
        {fixed !== null && <p>{fixed}</p>}
        {fixed === null && (
          <select
            aria-label={t('options_site_class_label', host)}
            value={shown}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (isSiteClass(value)) onClass(value);
            }}
          >
            {siteClasses.map((name) => (
              <option key={name} value={name}>
                {t(`options_class_${name}`)}
              </option>
            ))}
          </select>
        )}
        {isOwn && fixed === null && (
          <>
            <span>{t('options_known_yours')}</span>
            <button type="button" aria-label={t('options_known_as_shipped_label', host)} onClick={onPutBack}>
              {t('options_known_as_shipped')}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

/** The shipped list, to look through: why each site is on it, and in which group it counts here. */
export function KnownSites({ t, known, own, query, siteLock, onChange }: KnownSitesProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [group, setGroup] = useState('');
  const [shown, setShown] = useState(step);
  // What is looked for on the whole page narrows the list as well, where it names a site at all.
  const wide = known.filter((site) => fits(site, query, ''));
  const found = (wide.length > 0 ? wide : known).filter((site) => fits(site, typed, group));
  const put = (site: KnownSite, siteClass: SiteClass): void =>
    siteClass === site.class
      ? onChange(withoutOwnSite(own, site.host), t('options_site_changed', site.host), true)
      : onChange(withOwnSite(own, site.host, siteClass), t('options_site_changed', site.host), true);
  const count = found.length === 1 ? t('options_known_one') : t('options_known_count', numberWords(t, found.length));
  return (
    <section class="known-sites" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('options_known_sites')}</h3>
      <p>{t('options_known_intro')}</p>
      <div class="known-find">
        <label for={`${id}-find`}>{t('options_known_find')}</label>
        <input
          id={`${id}-find`}
          type="search"
          autocomplete="off"
          dir="ltr"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <label for={`${id}-group`}>{t('options_known_group')}</label>
        <select id={`${id}-group`} value={group} onChange={(event) => setGroup(event.currentTarget.value)}>
          <option value="">{t('options_known_all')}</option>
          {siteClasses.map((name) => (
            <option key={name} value={name}>
              {t(`options_class_${name}`)}
            </option>
          ))}
        </select>
      </div>
      <p class="quiet" role="status">
        {found.length === 0 ? t('options_known_none') : count}
      </p>
      <ul class="known-list">
        {found.slice(0, shown).map((site) => (
          <KnownRow
            key={site.host}
            t={t}
            site={site}
            own={own}
            lockedBy={siteLock?.hosts.has(site.host) ? siteLock.words : null}
            onClass={(siteClass) => put(site, siteClass)}
            onPutBack={() => onChange(withoutOwnSite(own, site.host), t('options_site_changed', site.host), true)}
          />
        ))}
      </ul>
      {found.length > shown && (
        <div class="row">
          <button type="button" onClick={() => setShown(shown + step)}>
            {t('options_known_more')}
          </button>
        </div>
      )}
    </section>
  );
}
