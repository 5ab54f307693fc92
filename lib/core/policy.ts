import { boundPolicy, findValues } from './policy-bound';
import type { HelpContact } from './policy-contacts';
import { policyReaders, type ReadPolicy, type SettingsLock } from './policy-readers';
import { openReport, type PolicyNote, type Rejection } from './policy-remarks';
import { policyClasses } from './policy-sites';
import { type PolicyKeyName, policyKeys } from './policy-table';
import type { Settings } from './settings';
import type { HostLists, SiteClass } from './sites';

/** The settings that a policy gives as they stand; sites are merged with the person's own and come by themselves. */
export type PolicySettings = Partial<Omit<Settings, 'version' | 'sites' | 'owner' | 'chatQuietSites'>>;

/** What a school set, safe to use. */
export interface Policy {
  /** A policy put Pausepoint here, whether or not it sets a value. */
  readonly isAdminInstall: boolean;
  /** Settings are, or may be, somebody else's: an administrator installed Pausepoint or set a value. */
  readonly isManaged: boolean;
  /** Keys that are set to something usable. */
  readonly given: ReadonlySet<PolicyKeyName>;
  readonly values: PolicySettings;
  /** From `trustedSites` and `extraChatSites`. */
  readonly sites: Readonly<Record<string, SiteClass>>;
  readonly lock: SettingsLock;
  /** Keys that act as starting values. */
  readonly open: ReadonlySet<PolicyKeyName>;
  /** Whether the person's own list of sites may make pauses fewer. */
  readonly mayTrustSites: boolean;
  readonly contacts: readonly HelpContact[];
  readonly contactsMode: 'add' | 'replace';
  readonly organisation: { readonly name: string; readonly message: string };
  /** Null where nothing is said: then it depends on who installed. */
  readonly showWelcomePage: boolean | null;
}

/** A policy and everything there is to say about it. */
export interface ParsedPolicy {
  readonly policy: Policy;
  readonly rejected: readonly Rejection[];
  readonly notes: readonly PolicyNote[];
}

/** What a policy is held against. */
export interface PolicyPlace {
  readonly shipped: HostLists;
  readonly isAdminInstall: boolean;
}

const ages = { child: 'child', teen: 'teen', adult: null } as const;

/** Only the fields that are there, so that a missing key does not count as set. */
function settingsFrom(read: ReadPolicy): PolicySettings {
  const fields: { readonly [Field in keyof PolicySettings]: PolicySettings[Field] | undefined } = {
    camera: read.pauseBeforeCamera,
    picture: read.pauseBeforeImageUpload,
    strictCamera: read.strictCameraGate,
    cameraOnAllSites: read.cameraOnAllSites,
    pauseSeconds: read.pauseSeconds,
    rememberMinutes: read.rememberMinutes,
    region: read.region,
    language: read.language,
    ageBand: read.audienceMode && ages[read.audienceMode],
    chatReading: read.chatReading,
    ignoredChatSites: read.ignoredChatSites,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function policyFrom(read: ReadPolicy, isAdminInstall: boolean): Policy {
  const given = new Set(policyKeys.map(({ name }) => name).filter((name) => read[name] !== undefined));
  const audience = read.audienceMode ?? (isAdminInstall ? 'teen' : 'adult');
  return {
    isAdminInstall,
    isManaged: isAdminInstall || given.size > 0,
    given,
    values: settingsFrom(read),
    sites: policyClasses(read.trustedSites ?? [], read.extraChatSites ?? []),
    lock: read.settingsLock ?? 'managed',
    open: new Set(read.userMayChange ?? []),
    mayTrustSites: read.userMayTrustSites ?? audience !== 'child',
    contacts: read.helpContacts ?? [],
    contactsMode: read.helpContactsMode ?? 'add',
    organisation: { name: read.organisationName ?? '', message: read.organisationMessage ?? '' },
    showWelcomePage: read.showWelcomePage ?? null,
  };
}

/**
 * Reads a policy, whatever a school's tool made of it. Values are taken one by one: what cannot be used is left out (one
 * entry of a list, one contact) and named in `rejected`; what is used and deserves a word is in `notes`. Does not throw.
 */
export function parsePolicy(raw: unknown, { shipped, isAdminInstall }: PolicyPlace): ParsedPolicy {
  const report = openReport();
  const { kept, rejected } = boundPolicy(raw);
  const reader = policyReaders(shipped);
  const read: Record<string, unknown> = {};
  for (const [name, { value, prefix }] of findValues(kept, report)) {
    const usable = report.about(name, prefix, (remarks) => reader[name](value, remarks));
    if (usable !== null) read[name] = usable;
    const noEffect = policyKeys.find((key) => key.name === name)?.noEffect;
    if (noEffect !== undefined) report.about(name, prefix, ({ note }) => note('no_effect', value));
  }
  // Each value came from the reader of its own key.
  const policy = policyFrom(read as ReadPolicy, isAdminInstall);
  for (const host of Object.keys(policy.sites)) {
    const isTwice = policy.sites[host] === 'chat' && (read as ReadPolicy).trustedSites?.includes(host);
    if (isTwice) report.about('trustedSites', '', ({ note }) => note('also_trusted', host));
  }
  return { policy, rejected: [...rejected, ...report.rejected], notes: report.notes };
}

/** What holds where nobody manages anything. */
export const noPolicy: Policy = policyFrom({}, false);
