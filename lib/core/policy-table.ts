/**
 * What a school can set by policy: one entry a key. The managed schema, docs/policy-reference.md, data/policy-keys.json
 * and the deployment templates are written from this list, so it imports nothing: a plain script can load it.
 */

/** How a value is written. `strings` and `contacts` are lists. */
export type PolicyType = 'boolean' | 'integer' | 'string' | 'strings' | 'contacts';

/** One key of a policy. Titles and descriptions are for administrators and stay in English. */
export interface PolicyKey {
  readonly name: string;
  readonly type: PolicyType;
  readonly title: string;
  readonly description: string;
  /** A value that is accepted as it stands. */
  readonly example: unknown;
  /** Why the key does nothing yet; such a key is accepted and named on the status page. */
  readonly noEffect?: string;
}

/** Seconds, both ends included: more than a person can choose. */
export const policySecondsRange = { min: 0, max: 120 } as const;
/** Longest organisation name and message, in characters. */
export const organisationLimits = { name: 60, message: 200 } as const;
/** More contacts than a young person reads. */
export const contactsLimit = 20;
/** What one contact may hold. All of it is plain text. */
export const contactFields = ['label', 'phone', 'url', 'email', 'note'] as const;
/** A value that is longer than this as JSON, in characters, is refused whole: a thousand sites fit. */
export const policyValueLimit = 100_000;
/** The same for `policyJson`, which holds all of them. */
export const policyJsonLimit = 400_000;

const table = [
  {
    name: 'audienceMode',
    type: 'string',
    title: 'Audience',
    description:
      'child, teen or adult. Which words are used, and what is on by itself. Unset: teen when installed by policy.',
    example: 'teen',
  },
  {
    name: 'settingsLock',
    type: 'string',
    title: 'Lock settings',
    description:
      'managed (default): settings given here are locked. all: the other settings are locked too, at their defaults. none: values given here are starting values that the user may change. The country and the language of help stay open unless they are given here.',
    example: 'managed',
  },
  {
    name: 'userMayChange',
    type: 'strings',
    title: 'Settings the user may still change',
    description: 'Names of keys of this policy that act as starting values, for example pauseSeconds or language.',
    example: ['language', 'region'],
  },
  {
    name: 'pauseSeconds',
    type: 'integer',
    title: 'Pause length in seconds',
    description:
      '0 to 120: how long the way on waits. Touching an answer to the question opens it at once. Unset: 3. A number outside the range becomes the nearest end.',
    example: 8,
  },
  {
    name: 'pauseBeforeCamera',
    type: 'boolean',
    title: 'Pause before the camera starts',
    description: 'Default true.',
    example: true,
  },
  {
    name: 'pauseBeforeImageUpload',
    type: 'boolean',
    title: 'Pause before a picture or video goes into a chat',
    description: 'Default true.',
    example: true,
  },
  {
    name: 'pauseBeforeScreenShare',
    type: 'boolean',
    title: 'Pause before screen sharing',
    description: 'Kept for a later version.',
    example: false,
    noEffect: 'This version does not hold screen sharing.',
  },
  {
    name: 'rememberMinutes',
    type: 'integer',
    title: 'Minutes with reminders instead of pauses',
    description:
      '0 to 240: after somebody carries on, further pauses of that visit are small reminders for so long. 0: a pause each time. Unset: 30. Sites where people meet strangers are paused each time whatever stands here.',
    example: 30,
  },
  {
    name: 'cameraOnAllSites',
    type: 'boolean',
    title: 'Camera pause on every site',
    description:
      'true (default): on every site but trusted ones. false: only on known chat sites, sites where people meet strangers, and extraChatSites.',
    example: true,
  },
  {
    name: 'trustedSites',
    type: 'strings',
    title: 'Trusted sites (no pause)',
    description:
      'Host names such as meet.google.com or *.school.example; both cover the subdomains. No scheme, path, port, bare * or public suffix. Sites where people meet strangers are refused.',
    example: ['meet.google.com', '*.school.example'],
  },
  {
    name: 'extraChatSites',
    type: 'strings',
    title: 'Additional chat sites',
    description: 'Host names to treat as chat sites, on top of the built-in list.',
    example: ['chat.school.example'],
  },
  {
    name: 'ignoredChatSites',
    type: 'strings',
    title: 'Built-in chat sites to leave alone',
    description: 'Host names to take off the built-in list of chats. Sites where people meet strangers are refused.',
    example: ['slack.com'],
  },
  {
    name: 'userMayTrustSites',
    type: 'boolean',
    title: 'User may add own sites',
    description:
      'false: the user’s own list of sites is locked, only entries that make pauses stricter count, and built-in chat sites stay. Given as false, it holds whatever settingsLock and userMayChange open. Default false where audienceMode is child, otherwise true.',
    example: false,
  },
  {
    name: 'strictCameraGate',
    type: 'boolean',
    title: 'Browser-enforced camera block until the pause is done',
    description:
      'Uses the browser’s own site permission besides the pause. Chrome and Edge only, and only where the user has allowed the contentSettings permission. No effect on sites listed in VideoCaptureAllowedUrls. Default false.',
    example: false,
  },
  {
    name: 'chatReading',
    type: 'boolean',
    title: 'Read chats on the device for signs of pressure',
    description: 'Nothing leaves the device and nobody is told. Unset: on where audienceMode is child, otherwise off.',
    example: true,
  },
  {
    name: 'helpContacts',
    type: 'contacts',
    title: 'Own help contacts',
    description:
      'For example the school counsellor. Each has a label and at least one of phone, url (https) and email; a note is optional. Shown above the services of the country; the first one is on the pause too. At most 20.',
    example: [{ label: 'School counsellor', phone: '+420 123 456 789', note: 'Room 12' }],
  },
  {
    name: 'helpContactsMode',
    type: 'string',
    title: 'How own help contacts combine',
    description:
      'add (default): own contacts, then the services of the country. replace: own contacts instead of the country’s services to talk to. Emergency, crisis, reporting, take-down and the help path stay, and replace without a usable contact is add.',
    example: 'add',
  },
  {
    name: 'region',
    type: 'string',
    title: 'Country for help',
    description: 'Two-letter country code such as CZ or GB. Unset: from the browser’s language.',
    example: 'CZ',
  },
  {
    name: 'language',
    type: 'string',
    title: 'Language',
    description: 'Tag of a shipped language such as cs, en or pt-BR, or auto. Default auto.',
    example: 'auto',
  },
  {
    name: 'organisationName',
    type: 'string',
    title: 'Organisation name',
    description: 'Shown on the pause, the help page and the settings page. At most 60 characters.',
    example: 'Example School',
  },
  {
    name: 'organisationMessage',
    type: 'string',
    title: 'Short message on the pause',
    description: 'Plain text, at most 200 characters.',
    example: 'You can talk to us in room 12.',
  },
  {
    name: 'showWelcomePage',
    type: 'boolean',
    title: 'Open the welcome page after installation',
    description: 'Default false when installed by policy, true otherwise.',
    example: false,
  },
  {
    name: 'reporting',
    type: 'string',
    title: 'Reporting',
    description:
      'Only none exists: Pausepoint sends nothing anywhere. Anything else is refused and shown on the policy page.',
    example: 'none',
  },
  {
    name: 'policyJson',
    type: 'string',
    title: 'Whole policy as one JSON text',
    description:
      'For tools that can only set one text. Same keys as above; keys that are also set by themselves win. The only form in which Pausepoint itself sees, and names, every mistake of a policy in Chrome and Edge.',
    example: '{"pauseSeconds": 8}',
  },
] as const satisfies readonly PolicyKey[];

/** The name of a key. */
export type PolicyKeyName = (typeof table)[number]['name'];

/** All keys, in the order in which they are shown. */
export const policyKeys: readonly (PolicyKey & { readonly name: PolicyKeyName })[] = table;
