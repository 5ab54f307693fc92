import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { PinPart } from '../../../../components/owner/PinPart';
import type { PinAccess } from '../../../../components/owner/pin-access';
import { usePin } from '../../../../components/owner/use-pin';
import { examplePin } from '../../../../components/shared/example-pin';
import type { PinLook } from '../../../../lib/core/pin-look';
import { englishCopy } from '../../../builders/copy';

const locked = { state: 'set', isUnlocked: false, waitMs: 0, reset: null } as const;
const nothing = (): void => undefined;

function Page({
  access,
  copyText,
}: {
  readonly access: PinAccess;
  readonly copyText: (text: string) => Promise<void>;
}) {
  const pin = usePin(access, nothing);
  return <PinPart t={englishCopy} pin={pin} copyText={copyText} print={nothing} />;
}
async function show(look: PinLook = { state: 'none' }, access = examplePin(look)) {
  const copyText = vi.fn(async () => undefined);
  render(<Page access={access} copyText={copyText} />);
  await screen.findByText(/^With a PIN/);
  return { access, copyText };
}
const type = (label: string, value: string): void =>
  void fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const says = (text: string | RegExp) => screen.findByText(text);

describe('without a PIN', () => {
  test.each([
    ['246', '246', 'Use at least 4 letters or digits.'],
    ['1234', '1234', 'This one is easy to guess. Mix the letters or digits.'],
    ['2468', '2469', 'The two are not the same.'],
  ])('%s and %s are refused beside the field', async (pin, again, problem) => {
    const { access } = await show();
    const set = vi.spyOn(access, 'set');
    type('New PIN', pin);
    type('The same PIN again', again);
    press('Set this PIN');
    await says(problem);
    expect(set).not.toHaveBeenCalled();
  });
  test('a new one shows the recovery code once, to copy and to put away', async () => {
    const { copyText } = await show();
    type('New PIN', '2468');
    type('The same PIN again', '2468');
    press('Set this PIN');
    await says('ABCD-EFGH-JKMN-PQRS');
    press('Copy the code');
    await says('Copied. Put it somewhere safe.');
    expect(copyText).toHaveBeenCalledWith('ABCD-EFGH-JKMN-PQRS');
    press('I have kept it');
    await waitFor(() => expect(screen.queryByText('ABCD-EFGH-JKMN-PQRS')).toBe(null));
  });
  test('the recovery code goes when the page is locked, and does not come back', async () => {
    await show();
    type('New PIN', '2468');
    type('The same PIN again', '2468');
    press('Set this PIN');
    await says('ABCD-EFGH-JKMN-PQRS');
    press('Lock now');
    await waitFor(() => expect(screen.queryByText('ABCD-EFGH-JKMN-PQRS')).toBe(null));
    type('PIN', '2468');
    press('Unlock');
    await says(/^Unlocked on this page/);
    expect(screen.queryByText('ABCD-EFGH-JKMN-PQRS')).toBe(null);
  });
  test('both fields are known to password managers and show what is typed on request', async () => {
    await show();
    const field = screen.getByLabelText<HTMLInputElement>('New PIN');
    expect([field.type, field.autocomplete]).toEqual(['password', 'new-password']);
    press(/^Show it.*New PIN/);
    await waitFor(() => expect(field.type).toBe('text'));
  });
});

describe('with a PIN', () => {
  test('a wrong one is said beside the field, a right one unlocks', async () => {
    await show(locked);
    type('PIN', '2469');
    press('Unlock');
    await says('That is not the PIN.');
    type('PIN', '2468');
    press('Unlock');
    await says(/^Unlocked on this page/);
    expect(screen.getByRole('button', { name: 'Lock now' })).toBeTruthy();
  });
  test('a wait is said in its own unit', async () => {
    const access: PinAccess = {
      ...examplePin(locked),
      unlock: async () => ({ ok: false, problem: 'wait', waitMs: 61_000 }),
    };
    await show(locked, access);
    type('PIN', '2468');
    press('Unlock');
    await says('Too many tries. You can try again in 2 minutes.');
  });
  test('the recovery code opens too', async () => {
    await show(locked);
    type('Recovery code', 'ABCD-EFGH-JKMN-PQRS');
    press('Use the code');
    await says(/^Unlocked on this page/);
  });
  test('the seven days begin on the second press, and everybody sees them', async () => {
    await show(locked);
    press('Start the seven days');
    press('Press again to start');
    await says(/It can come off in 7 days/);
  });
  test('the seven days end with the PIN off', async () => {
    await show({ ...locked, reset: { askedAt: 0, leftMs: 0 } });
    press('Take the PIN off');
    await says('The PIN is off.');
  });
  test('a page that is left is locked', async () => {
    const { access } = await show({ ...locked, isUnlocked: true });
    const lock = vi.spyOn(access, 'lock');
    await screen.findByRole('button', { name: 'Lock now' });
    await waitFor(() => {
      window.dispatchEvent(new Event('pagehide'));
      expect(lock).toHaveBeenCalled();
    });
  });
  test('a damaged record says that help is open and offers the seven days', async () => {
    await show({ ...locked, state: 'damaged' });
    await says(/Help is open/);
    expect(screen.queryByLabelText('PIN')).toBe(null);
    expect(screen.getByRole('button', { name: 'Start the seven days' })).toBeTruthy();
  });
});
