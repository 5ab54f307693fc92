import { expect, test, vi } from 'vitest';

vi.mock('../../lib/content/native', () => ({ api: { i18n: { getMessage: () => '' } }, send: async () => null }));
vi.mock('../../lib/content/dom-jsx', async (original) => ({
  ...(await original<object>()),
  draw: () => {
    throw new Error('The pause cannot be drawn.');
  },
}));

const { showPause } = await import('../../lib/content/pause-dialog');

test('a pause that cannot be drawn lets nothing through and leaves no empty box behind', async () => {
  const question = { id: 1, kinds: ['camera'] } as never; // Not read before the drawing fails.
  const { answer } = showPause({ kind: 'camera', reason: 'first_ever', question, pauseSeconds: 3 });
  expect(await answer).toBe(null);
  expect(document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.shadowRoot ?? null).toBe(null);
  expect(document.querySelector(':modal')).toBe(null);
});
