import { isShippedStranger } from './own-sites';
import type { Remarks } from './policy-remarks';
import { ownSitesLimit } from './settings-table';
import { classifyHost, type HostLists, hostMatches, parseHost, type SiteClass } from './sites';
import { isTooWide } from './wide-hosts';

/** The host of one entry, or null once it was refused. */
function readHost(entry: unknown, part: string, { reject }: Remarks): string | null {
  if (typeof entry !== 'string') {
    reject('wrong_type', entry, part);
    return null;
  }
  const name = entry.trim().replace(/^\*\./, '');
  const host = parseHost(name);
  if (/[/:?#@]/.test(name)) reject('not_only_a_host', entry, part);
  else if (host === null) reject('not_a_host', entry, part);
  else if (isTooWide(host)) reject('too_wide', entry, part);
  else return host;
  return null;
}

/** What a list of sites is for, and what it is held against. */
export interface PolicySiteList {
  readonly list: 'trustedSites' | 'extraChatSites' | 'ignoredChatSites';
  readonly shipped: HostLists;
}

function noteOn(host: string, { list, shipped }: PolicySiteList): 'chat_trusted' | 'not_listed' | null {
  if (list === 'trustedSites') return classifyHost(host, shipped, {}) === 'chat' ? 'chat_trusted' : null;
  if (list === 'extraChatSites') return null;
  const isListed = (shipped.chat ?? []).some((chat) => hostMatches(chat, host) || hostMatches(host, chat));
  return isListed ? null : 'not_listed';
}

/**
 * Reads a list of sites entry by entry. An entry that would take the pause from a shipped stranger site is refused like
 * one that is no host. Null when it is no list at all.
 */
export function policySites(raw: unknown, use: PolicySiteList, remarks: Remarks): readonly string[] | null {
  if (!Array.isArray(raw)) {
    remarks.reject('wrong_type', raw);
    return null;
  }
  const hosts = new Set<string>();
  raw.forEach((entry: unknown, index) => {
    const part = `[${index}]`;
    const host = readHost(entry, part, remarks);
    if (host === null || hosts.has(host)) return;
    if (isShippedStranger(host, use.shipped)) remarks.reject('stranger_stays', entry, part);
    else if (hosts.size >= ownSitesLimit) remarks.reject('too_many', entry, part);
    else {
      hosts.add(host);
      const note = noteOn(host, use);
      if (note !== null) remarks.note(note, entry, part);
    }
  });
  return [...hosts];
}

/** The classes that a policy gives to sites. A site that is on both lists is a chat: the stricter one holds. */
export function policyClasses(
  trusted: readonly string[],
  chats: readonly string[],
): Readonly<Record<string, SiteClass>> {
  const sites: Record<string, SiteClass> = Object.create(null);
  for (const host of trusted) sites[host] = 'meeting';
  for (const host of chats) sites[host] = 'chat';
  return sites;
}
