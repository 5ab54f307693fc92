import type { Help } from './help';
import type { Policy } from './policy';

/** Needs for which a school's own people can stand in. Danger, threats and pictures keep the services made for them. */
const replaced = ['talk', 'learn', 'grown-ups'] as const;

/**
 * The help beside a school's own contacts. With `replace` and at least one contact, the country's services to talk to give
 * way; emergency, crisis, reporting and take-down stay whatever a school says, and help is never empty.
 */
export function helpBesideSchool(
  help: Help,
  { contacts, contactsMode }: Pick<Policy, 'contacts' | 'contactsMode'>,
): Help {
  if (contactsMode !== 'replace' || contacts.length === 0) return help;
  const none = replaced.map((need) => [need, { services: [], isLocal: true }] as const);
  return { ...help, needs: { ...help.needs, ...Object.fromEntries(none) } };
}
