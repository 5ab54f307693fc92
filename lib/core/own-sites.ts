import type { Settings } from './settings';
import { ownSitesLimit } from './settings-table';
import { classifyHost, type HostLists, parseHost, type SiteClass } from './sites';
import { isTooWide } from './wide-hosts';

/** Why an owner's own entry was refused. */
export type OwnSiteProblem =
  | 'not-a-host'
  /** Like `com` or `co.uk`: it would reach far more than one site. */
  | 'too-wide'
  /** People meet strangers there, and the entry would take the pause away. */
  | 'stranger-stays'
  | 'too-many';

/** The host to store, or why there is none. */
export type OwnSiteCheck =
  | { readonly ok: true; readonly host: string }
  | { readonly ok: false; readonly problem: OwnSiteProblem };

/**
 * Whether `text` may be put into `siteClass`, and as which host. A shipped stranger host takes no weaker class:
 * classifyHost would ignore such an entry, so saying no here is the honest answer.
 */
export function checkOwnSite(
  text: string,
  siteClass: SiteClass,
  lists: { readonly shipped: HostLists; readonly own: Settings['sites'] },
): OwnSiteCheck {
  const host = parseHost(text);
  if (host === null) return { ok: false, problem: 'not-a-host' };
  if (isTooWide(host)) return { ok: false, problem: 'too-wide' };
  if (siteClass !== 'stranger' && isShippedStranger(host, lists.shipped))
    return { ok: false, problem: 'stranger-stays' };
  if (!Object.hasOwn(lists.own, host) && Object.keys(lists.own).length >= ownSitesLimit) {
    return { ok: false, problem: 'too-many' };
  }
  return { ok: true, host };
}

/** True where the shipped list says that people meet strangers. */
export function isShippedStranger(host: string, shipped: HostLists): boolean {
  return classifyHost(host, shipped, {}) === 'stranger';
}

/** The own sites with `host` in `siteClass`. Null prototype: a host may be called `constructor`. */
export function withOwnSite(own: Settings['sites'], host: string, siteClass: SiteClass): Settings['sites'] {
  return Object.assign(Object.create(null), own, { [host]: siteClass });
}

/** The own sites without `host`. */
export function withoutOwnSite(own: Settings['sites'], host: string): Settings['sites'] {
  const rest: Record<string, SiteClass> = Object.assign(Object.create(null), own);
  delete rest[host];
  return rest;
}
