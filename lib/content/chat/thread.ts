import type { FoundChat } from './find';
import { pick } from './pick';

/**
 * Names the conversation on the screen: by the name above it where the site has one, else by the address. Used for telling
 * one contact from another, hashed with a salt before anything is kept.
 */
export function threadOf(found: FoundChat, doc: Document): string {
  const { site } = found;
  const named = site?.thread ? pick(doc, site.thread)?.textContent?.trim().slice(0, 120) : '';
  const { pathname, hash } = doc.location;
  return named || `${pathname}${hash}`;
}
