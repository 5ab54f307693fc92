import { type HostLists, hostMatches, type SiteClass } from './sites';

/** The lists by which a frame judges a page. */
export interface SiteLists {
  readonly hosts: HostLists;
  readonly sites: Readonly<Record<string, SiteClass>>;
}

/**
 * The lists without the chats that the owner leaves alone. A part of a listed site (`a.chat.example`) cannot be taken off
 * the list, so it is put beside it as a site of no class. Stranger sites stay whatever is ignored.
 */
export function withoutIgnored({ hosts, sites }: SiteLists, ignored: readonly string[]): SiteLists {
  if (ignored.length === 0) return { hosts, sites };
  const covers = (host: string): boolean => ignored.some((name) => hostMatches(host, name));
  const chat = (hosts.chat ?? []).filter((host) => !covers(host));
  const parts = ignored.filter((name) => chat.some((host) => hostMatches(name, host)));
  const beside: Record<string, SiteClass> = Object.create(null);
  for (const name of parts) beside[name] = 'other';
  return { hosts: { ...hosts, chat }, sites: Object.assign(beside, sites) };
}
