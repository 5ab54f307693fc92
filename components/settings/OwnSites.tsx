import { useState } from 'preact/hooks';
import { checkOwnSite, withOwnSite, withoutOwnSite } from '../../lib/core/own-sites';
import type { Settings } from '../../lib/core/settings';
import { type HostLists, isSiteClass, type SiteClass, siteClasses } from '../../lib/core/sites';
import type { Copy } from '../shared/copy';
import { AddSite, siteProblemWords } from './AddSite';
import './OwnSites.css';

/** Sites that only an administrator can change, and who that is, in words. */
export interface SiteLock {
  readonly hosts: ReadonlySet<string>;
  readonly words: string;
}

export interface OwnSitesProps {
  readonly t: Copy;
  readonly shipped: HostLists;
  readonly own: Settings['sites'];
  readonly initialHost: string;
  /** Who keeps single sites, in words; null where nobody does. */
  readonly siteLock: SiteLock | null;
  /** The new list, what to say about it, and whether it took something away. */
  readonly onChange: (sites: Settings['sites'], said: string, canUndo: boolean) => void;
}

interface SiteRowProps {
  readonly t: Copy;
  readonly host: string;
  readonly siteClass: SiteClass;
  /** Who keeps this site as it is, in words. */
  readonly lockedBy: string | null;
  /** Gives back why the class was refused, or null. */
  readonly onClass: (siteClass: SiteClass) => string | null;
  readonly onRemove: () => void;
}

function SiteRow({ t, host, siteClass, lockedBy, onClass, onRemove }: SiteRowProps) {
  const [error, setError] = useState<string | null>(null);
  const choose = (select: HTMLSelectElement): void => {
    const refused = isSiteClass(select.value) ? onClass(select.value) : null;
    setError(refused);
    if (refused !== null) select.value = siteClass;
  };
  if (lockedBy !== null) {
    return (
      <li>
        <span class="site-host" dir="ltr">
          {host}
        </span>
        <span>{t(`options_class_${siteClass}`)}</span>
        <span class="quiet">{lockedBy}</span>
      </li>
    );
  }
  return (
    <li>
      <span class="site-host" dir="ltr">
        {host}
      </span>
      <select
        aria-label={t('options_site_class_label', host)}
        value={siteClass}
        onChange={(event) => choose(event.currentTarget)}
      >
        {siteClasses.map((name) => (
          <option key={name} value={name}>
            {t(`options_class_${name}`)}
          </option>
        ))}
      </select>
      <button type="button" aria-label={t('options_site_remove_label', host)} onClick={onRemove}>
        {t('options_site_remove')}
      </button>
      <p class="field-error" role="alert">
        {error}
      </p>
    </li>
  );
}

/** The sites that the owner put into a class: add, change, remove. */
export function OwnSites({ t, shipped, own, initialHost, siteLock, onChange }: OwnSitesProps) {
  const hosts = Object.keys(own).sort();
  const put = (host: string, siteClass: SiteClass): void => {
    const said = Object.hasOwn(own, host) ? t('options_site_changed', host) : t('options_site_added', host);
    onChange(withOwnSite(own, host, siteClass), said, false);
  };
  const change = (host: string, siteClass: SiteClass): string | null => {
    const check = checkOwnSite(host, siteClass, { shipped, own });
    if (!check.ok) return siteProblemWords(t, check.problem, host);
    put(check.host, siteClass);
    return null;
  };
  return (
    <>
      <p>{t('options_sites_intro')}</p>
      <h3>{t('options_sites_list')}</h3>
      {hosts.length === 0 && <p class="quiet">{t('options_sites_none')}</p>}
      {hosts.length > 0 && (
        <ul class="own-sites">
          {hosts.map((host) => (
            <SiteRow
              key={host}
              t={t}
              host={host}
              siteClass={own[host] ?? 'other'}
              lockedBy={siteLock?.hosts.has(host) ? siteLock.words : null}
              onClass={(siteClass) => change(host, siteClass)}
              onRemove={() => onChange(withoutOwnSite(own, host), t('options_site_removed', host), true)}
            />
          ))}
        </ul>
      )}
      <AddSite t={t} shipped={shipped} own={own} initialHost={initialHost} onAdd={put} />
    </>
  );
}
