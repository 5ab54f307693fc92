import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PolicyPage } from '../../../../components/policy/PolicyPage';
import { type PolicyStatus, policyText } from '../../../../components/policy/policy-words';
import { effective } from '../../../../lib/core/effective';
import { parsePolicy } from '../../../../lib/core/policy';
import { policyRows } from '../../../../lib/core/policy-rows';
import { policyKeys } from '../../../../lib/core/policy-table';
import { defaultSettings, type Settings } from '../../../../lib/core/settings';
import { englishCopy as t } from '../../../builders/copy';

const shipped = { stranger: ['strangers.example'] };

function statusOf(raw: unknown, own: Partial<Settings> = {}, more: Partial<PolicyStatus> = {}): PolicyStatus {
  const { policy, rejected, notes } = parsePolicy(raw, { shipped, isAdminInstall: true });
  return {
    ...{ isManaged: policy.isManaged, isAdminInstall: true, organisation: policy.organisation.name, rejected, notes },
    rows: policyRows(policy, effective({ ...defaultSettings, ...own }, policy)),
    heard: { at: Date.UTC(2026, 10, 24), answer: 'values' },
    reach: { isFirefox: false, inPrivateWindows: false, strict: null },
    version: '0.1.0',
    ...more,
  };
}
const yes = (): Promise<boolean> => Promise.resolve(true);
const show = (status: PolicyStatus, copyText: (text: string) => Promise<void> = () => Promise.resolve()) =>
  render(<PolicyPage t={t} status={status} readAgain={yes} copyText={copyText} />);
const part = (name: string) => within(screen.getByRole('region', { name }));

test('every value that is refused stands there with its place and its reason', () => {
  show(statusOf({ trustedSites: ['strangers.example'], pauseSeconds: 'ten', reporting: 'weekly', Nonsense: 1 }));
  const lines = part('Not used')
    .getAllByRole('listitem')
    .map((line) => line.textContent);
  expect(lines).toEqual([
    expect.stringMatching(/^Nonsense No key has this name\./),
    expect.stringMatching(/^trustedSites\[0\] People meet strangers here/),
    expect.stringMatching(/^pauseSeconds The value has the wrong type\.\s*ten/),
    expect.stringMatching(/^reporting There is no reporting\./),
  ]);
});
test('a key without effect is named as such', () => {
  show(statusOf({ pauseBeforeScreenShare: true }));
  expect(part('Good to know').getByText(/does nothing in this version/)).toBeTruthy();
});
test('every key has its value in force and where that comes from', () => {
  const status = statusOf({ pauseSeconds: 60, region: 'CZ', userMayChange: ['region'] }, { picture: false });
  show(status);
  const line = (name: string): string | null | undefined =>
    part('In force now').getByText(name).closest('div')?.querySelector('dd')?.textContent;
  expect(line('pauseSeconds')).toBe('60 set by policy');
  expect(line('region')).toBe('"CZ" start value from the policy, the user may change it');
  expect(line('pauseBeforeImageUpload')).toBe('false set by the user');
  expect(line('pauseBeforeCamera')).toBe('true default');
  expect(status.rows.map(({ name }) => name)).toEqual(
    policyKeys.map(({ name }) => name).filter((name) => name !== 'policyJson'),
  );
});
test('the sites of a person are none of an administrator’s business', () => {
  const own = { sites: { 'mine.example': 'chat' as const }, ignoredChatSites: ['quiet.example'] };
  const { container } = show(statusOf({ trustedSites: ['school.example'] }, own));
  expect(container.textContent).toContain('school.example');
  expect(container.textContent).not.toContain('mine.example');
  expect(container.textContent).not.toContain('quiet.example');
});
test('all of it can be copied as text', async () => {
  const copied = vi.fn(() => Promise.resolve());
  const status = statusOf({ pauseSeconds: 60, trustedSites: ['*'] });
  show(status, copied);
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied.')).toBeTruthy();
  const text = policyText(t, status);
  expect(copied).toHaveBeenCalledWith(text);
  expect(text).toContain('pauseSeconds = 60 (set by policy)');
  expect(text).toContain('- trustedSites[0]: This is not the name of a site. (*)');
  expect(text).toContain('Private windows: Pausepoint does not work there.');
});
test('where the clipboard is blocked the text is selected instead', async () => {
  show(statusOf({}), () => Promise.reject(new Error('blocked')));
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText(/Selected/)).toBeTruthy();
  expect(getSelection()?.toString()).toContain('Policy on this computer');
});
test('a browser that has not answered is said to be silent', () => {
  show(statusOf({}, {}, { heard: { at: null, answer: 'waiting' } }));
  const heard = (_text: string, node: Element | null): boolean =>
    node?.tagName === 'P' && /has not said yet/.test(node.textContent ?? '');
  expect(screen.getByText(heard)).toBeTruthy();
});
test('each browser is told its own gaps', () => {
  const firefox = { isFirefox: true, inPrivateWindows: true, strict: null } as const;
  const text = policyText(t, statusOf({}, {}, { reach: firefox }));
  expect(text).toContain('Pausepoint works there too');
  expect(text).not.toMatch(/Guest|VideoCapture/);
  expect(policyText(t, statusOf({}))).toMatch(/Guest windows[\s\S]*VideoCaptureAllowedUrls/);
});
