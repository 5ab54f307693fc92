import type { Policy } from '../core/policy';
import type { Translate } from '../platform/i18n';

type Copy = Readonly<Record<string, string>>;

/** What a school says on the pause, in one line; empty where it says nothing. */
function organisationLine({ name, message }: Policy['organisation'], t: Translate): string {
  if (name !== '' && message !== '') return t('organisation_says', name, message);
  if (message !== '') return t('organisation_message', message);
  return name === '' ? '' : t('organisation_here', name);
}

/**
 * The words of the pause with the school's own behind the small print. They come as plain text in places that exist, so
 * that no frame carries anything for it.
 */
export function withOrganisation(copy: Copy, organisation: Policy['organisation'], t: Translate): Copy {
  const line = organisationLine(organisation, t);
  if (line === '') return copy;
  const small = ['camera_small', 'picture_small'].map((key) => [key, `${copy[key] ?? ''} ${line}`.trim()] as const);
  return { ...copy, ...Object.fromEntries(small) };
}
