import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { SeenPage } from '../../../../components/seen/SeenPage';
import { exampleStore } from '../../../../components/shared/example-store';
import type { PinLook } from '../../../../lib/core/pin-look';
import type { Settings } from '../../../../lib/core/settings';
import { englishCopy } from '../../../builders/copy';

const locked: PinLook = { state: 'set', isUnlocked: false, waitMs: 0, reset: null };

async function show(owner: Settings['owner'], look: PinLook, hasSchool = false): Promise<string> {
  const props = { owner, hasSchool, store: exampleStore(), day: '2026-11-24' };
  render(<SeenPage t={englishCopy} {...props} lookAtPin={async () => look} />);
  await screen.findByText('Sites seen');
  return document.body.textContent ?? '';
}

test.each([
  [null, { state: 'none' }, 'Nobody has said who looks after the settings'],
  ['me', { state: 'none' }, 'You look after the settings. You can change each one.'],
  ['family', { state: 'none' }, 'There is no PIN, so you can change them too.'],
  ['family', locked, 'Your family looks after the settings with a PIN.'],
  ['me', locked, 'The settings are locked with a PIN.'],
] as const)('for %s it says who can change what', async (owner, look, words) => {
  expect(await show(owner, look)).toContain(words);
});
test('a school is named beside the PIN', async () => {
  const text = await show('family', locked, true);
  expect(text).toContain('manages some settings here');
  expect(text).toContain('Your family looks after the settings with a PIN.');
});
test('it shows the counts with the way to delete them, and asks no PIN for it', async () => {
  await show('family', locked);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Delete it' }).matches(':disabled')).toBe(false);
  expect(screen.queryByLabelText('PIN')).toBe(null);
});
test('it says when somebody asked to have the PIN taken off', async () => {
  const text = await show('family', {
    ...locked,
    reset: { askedAt: Date.UTC(2026, 10, 24, 12), leftMs: 3 * 86_400_000 },
  });
  expect(text).toContain('Someone asked on 24 November 2026 to have the PIN taken off. It can come off in 3 days.');
});
