import type { Policy } from '../core/policy';
import type { Translate } from '../platform/i18n';

type Copy = Readonly<Record<string, string>>;

type Said = Pick<Policy, 'organisation' | 'contacts'>;

/** What a school says about itself, in one line; empty where it says nothing. */
function organisationLine({ name, message }: Policy['organisation'], t: Translate): string {
  if (name !== '' && message !== '') return t('organisation_says', name, message);
  if (message !== '') return t('organisation_message', message);
  return name === '' ? '' : t('organisation_here', name);
}

/** The school's first contact: more is on the help page. A number or an address runs from left to right in each language. */
function contactLine([first]: Policy['contacts']): string {
  const way = first?.phone ?? first?.email ?? first?.url;
  return first && way ? `${first.label}: \u2066${way}\u2069` : '';
}

/**
 * The words of the pause with the school's own behind the small print. They come as plain text in places that exist, so
 * that no frame carries anything for it.
 */
export function withOrganisation(copy: Copy, { organisation, contacts }: Said, t: Translate): Copy {
  const line = `${organisationLine(organisation, t)} ${contactLine(contacts)}`.trim();
  if (line === '') return copy;
  const small = ['camera_small', 'picture_small'].map((key) => [key, `${copy[key] ?? ''} ${line}`.trim()] as const);
  return { ...copy, ...Object.fromEntries(small) };
}
