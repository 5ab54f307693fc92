import type { ChatSight } from '../../core/messages';
import { chatSites, sitesOf } from './all-sites';
import { pick } from './pick';
import type { ChatSite } from './site';
import { composersOf, findByStructure } from './structure';

/** A conversation in a page. */
export interface FoundChat {
  readonly how: Exclude<ChatSight, 'none'>;
  readonly site: ChatSite | null;
  readonly list: Element;
}

const logs = '[role="log"],[role="feed"]';

function findSite(doc: Document, host: string): FoundChat | null {
  const own = sitesOf(host);
  // On its own host an empty conversation counts as well; anywhere else the software has to be told by its sign.
  const isHere = (site: ChatSite): boolean =>
    pick(doc, site.sign) !== null || (own.includes(site) && pick(doc, site.composer) !== null);
  for (const site of own.length > 0 ? own : chatSites) {
    const list = isHere(site) ? pick(doc, site.list) : null;
    if (list) return { how: 'site', site, list };
  }
  return null;
}

function findLog(doc: Document): FoundChat | null {
  if (composersOf(doc).length === 0) return null;
  // The fullest, where there are several: small ones are notices.
  const found = [...doc.querySelectorAll(logs)].sort((one, other) => other.childElementCount - one.childElementCount);
  const list = found[0];
  return list ? { how: 'role', site: null, list: onlyChild(list) } : null;
}

/** Goes down through wrappers of one child to where the rows are. */
function onlyChild(list: Element): Element {
  let at = list;
  for (let depth = 0; depth < 4; depth += 1) {
    const [only] = at.children;
    if (!only || at.childElementCount !== 1 || only.childElementCount < 2) return at;
    at = only;
  }
  return at;
}

/** Finds the conversation of a page: by what is known of its software, by its role, by its structure. */
export function findChat(doc: Document, host: string): FoundChat | null {
  const known = findSite(doc, host) ?? findLog(doc);
  if (known) return known;
  const structure = findByStructure(doc);
  return structure && { how: 'structure', site: null, list: structure.list };
}
