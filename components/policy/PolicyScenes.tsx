import { effective } from '../../lib/core/effective';
import { type ParsedPolicy, parsePolicy } from '../../lib/core/policy';
import { policyRows } from '../../lib/core/policy-rows';
import { policyKeys } from '../../lib/core/policy-table';
import { defaultSettings } from '../../lib/core/settings';
import type { Scene } from '../shared/GalleryScenes';
import { PolicyPage } from './PolicyPage';
import type { PolicyStatus } from './policy-words';

const shipped = { stranger: ['strangers.example'], chat: ['chat.example'] };
const readAt = Date.UTC(2026, 10, 24, 9, 30);

function statusOf({ policy, rejected, notes }: ParsedPolicy, more: Partial<PolicyStatus>): PolicyStatus {
  return {
    isManaged: policy.isManaged,
    isAdminInstall: policy.isAdminInstall,
    organisation: policy.organisation.name,
    rows: policyRows(policy, effective(defaultSettings, policy)),
    rejected,
    notes,
    heard: { at: readAt, answer: 'values' },
    reach: { isFirefox: false, inPrivateWindows: false, strict: null },
    version: '0.1.0',
    ...more,
  };
}

function scene(name: string, raw: unknown, isAdminInstall: boolean, more: Partial<PolicyStatus> = {}): Scene {
  const status = statusOf(parsePolicy(raw, { shipped, isAdminInstall }), more);
  const answer = (): Promise<boolean> => Promise.resolve(true);
  return {
    name: `policy ${name}`,
    render: (t) => <PolicyPage t={t} status={status} readAgain={answer} copyText={() => Promise.resolve()} />,
  };
}

const everything = Object.fromEntries(policyKeys.map(({ name, example }) => [name, example]));
const mistakes = {
  pauseSeconds: 500,
  trustedSites: ['https://school.example/a/very/long/path/that/goes/on/and/on', 'strangers.example', 'chat.example'],
  helpContacts: [{ label: 'Nurse' }],
  reporting: 'weekly',
  pauseBeforeScreenShare: true,
  strictCameraGate: true,
  Unknown: { deep: ['value'] },
};

/** The policy page in every state that an administrator can meet. */
export const policyScenes: readonly Scene[] = [
  scene('where nothing is set', {}, false, {
    heard: { at: readAt, answer: 'none' },
    reach: { isFirefox: true, inPrivateWindows: true, strict: null },
  }),
  scene('installed and waiting', {}, true, { heard: { at: null, answer: 'waiting' } }),
  scene('with everything set', everything, true),
  scene('with mistakes', mistakes, true, {
    heard: { at: readAt, answer: 'failed' },
    reach: { isFirefox: false, inPrivateWindows: null, strict: 'not_allowed' },
  }),
];
