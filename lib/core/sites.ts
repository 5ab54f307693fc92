/** The four kinds of site, strictest first. docs/sites.md and assets/sites.json give the reason for each shipped host. */
export const siteClasses = ['stranger', 'chat', 'other', 'meeting'] as const;
export type SiteClass = (typeof siteClasses)[number];

/** Hosts per class. `other` is what remains, so it holds only hosts that an owner put there. */
export type HostLists = Readonly<Partial<Record<SiteClass, readonly string[]>>>;

/** True for the name of a class. */
export function isSiteClass(value: unknown): value is SiteClass {
  return siteClasses.some((known) => known === value);
}

/**
 * The host a person means when they type one: lower case, without scheme, path, port, user or `www.`.
 * Returns null when what remains is not a host name. International names must come in their ASCII form.
 */
export function parseHost(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/^[^@]*@/, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')
    // `www.com` is a site of its own; without its `www.` it would cover every .com.
    .replace(/^(www\.)+(?=.*\.)/, '');
  const label = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
  return bare.length <= 253 && new RegExp(`^${label}(?:\\.${label})*$`).test(bare) ? bare : null;
}

/** True when `host` is `listed` or one of its subdomains. Compares whole labels, so `notzoom.us` is not `zoom.us`. */
export function hostMatches(host: string, listed: string): boolean {
  return host === listed || host.endsWith(`.${listed}`);
}

function lookUp(host: string, lists: HostLists): { siteClass: SiteClass; listed: string } | null {
  let best: { siteClass: SiteClass; listed: string } | null = null;
  for (const siteClass of siteClasses) {
    // Array.from also takes what storage may hold instead of a list.
    for (const listed of Array.from(lists[siteClass] ?? [], String)) {
      // The longest listed name wins: meet.google.com says more about a page than google.com.
      if (hostMatches(host, listed) && listed.length > (best?.listed.length ?? 0)) best = { siteClass, listed };
    }
  }
  return best;
}

/**
 * The class of one host. An owner's own entry wins over the shipped list, except that a shipped `stranger`
 * host stays `stranger`: those pauses cannot be trusted away (DESIGN §2).
 */
export function classifyHost(host: string, shipped: HostLists, own: Readonly<Record<string, SiteClass>>): SiteClass {
  const listed = lookUp(host, shipped)?.siteClass;
  if (listed === 'stranger') return listed;
  let best: { siteClass: SiteClass; name: string } | null = null;
  for (const [name, siteClass] of Object.entries(own)) {
    if (hostMatches(host, name) && name.length > (best?.name.length ?? 0)) best = { siteClass, name };
  }
  return best?.siteClass ?? listed ?? 'other';
}

/** The class of a page made of frames: the strictest of the asking frame and the pages around it. */
export function strictest(classes: readonly SiteClass[]): SiteClass {
  return siteClasses.find((siteClass) => classes.includes(siteClass)) ?? 'other';
}
