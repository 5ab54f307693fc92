import type { PageView } from '../core/page-view';
import { classifyHost, type SiteClass, strictest } from '../core/sites';

/** Where this frame stands: the host a person sees in the address bar, and every host that has a part in the page. */
export interface Place {
  readonly host: string;
  readonly hosts: readonly string[];
}

function hostOf(origin: string | undefined): string {
  try {
    // With a dot at its end a name is the same site to the browser.
    return new URL(origin ?? '').hostname.replace(/^www\.|\.$/g, '');
  } catch {
    return '';
  }
}

function lookAround(win: Window): Place {
  const around = Array.from(win.location.ancestorOrigins ?? [], hostOf);
  const own = hostOf(win.origin) || hostOf(win.location.href) || hostOf(win.document.referrer);
  const hosts = [own, ...around].filter((host) => host !== '');
  return { host: around.at(-1) || own, hosts };
}

/**
 * Finds the place of a window. about:blank, srcdoc and blob: frames have no host of their own and take their
 * creator's, which `origin` gives; a sandboxed frame has none at all and counts by the pages around it.
 * Most frames are never asked, so it looks when it is.
 */
export function findPlace(win: Window): Place {
  let found: Place | null = null;
  const find = (): Place => {
    found ??= lookAround(win);
    return found;
  };
  return {
    get host() {
      return find().host;
    },
    get hosts() {
      return find().hosts;
    },
  };
}

/**
 * The class of a place: the strictest of all hosts in it, so that a lesson tool inside an unknown page is not trusted.
 * While the list of sites has not been read, or cannot be, any unknown page may be a chat: a frame answers a drop or a
 * picker in the same task and must not let the picture pass because it has not looked yet.
 */
export function classOf(place: Place, view: PageView): SiteClass {
  const siteClass = strictest(place.hosts.map((host) => classifyHost(host, view.hosts, view.sites)));
  const isListMissing = Object.keys(view.hosts).length === 0;
  return siteClass === 'other' && isListMissing ? 'chat' : siteClass;
}
