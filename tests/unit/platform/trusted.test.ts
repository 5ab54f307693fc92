import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeTrusted, deleteTrusted, readTrusted } from '../../../lib/platform/trusted';

const jo = { label: 'Aunt Jo', way: 'phone', value: '01632 960 123', by: 'me' } as const;
const family = { ...jo, label: 'Dad', by: 'family' } as const;

beforeEach(() => fakeBrowser.reset());
const stored = () => fakeBrowser.storage.local.get(null);
const keep = (trusted: readonly unknown[]) => fakeBrowser.storage.local.set({ trusted });

test('people are kept under a key of their own', async () => {
  await changeTrusted({ add: jo });
  expect(await changeTrusted({ add: family })).toEqual([jo, family]);
  expect(await stored()).toEqual({ trusted: [jo, family] });
  expect(await readTrusted()).toEqual([jo, family]);
});
test('a change keeps whom another tab has added since', async () => {
  await keep([family]);
  expect(await changeTrusted({ add: jo })).toEqual([family, jo]);
  expect(await changeTrusted({ add: jo })).toEqual([family, jo]);
  expect(await changeTrusted({ remove: family })).toEqual([jo]);
});
test('a list that cannot be read is not replaced', async () => {
  await keep([family]);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('locked'));
  await expect(changeTrusted({ add: jo })).rejects.toThrow('locked');
  expect(await stored()).toEqual({ trusted: [family] });
});
test('a list that another tab has filled takes nobody more, and loses nobody', async () => {
  const full = [1, 2, 3].map((at) => ({ ...jo, label: `Jo ${at}` }));
  await keep(full);
  await expect(changeTrusted({ add: jo })).rejects.toThrow('full');
  expect(await stored()).toEqual({ trusted: full });
});
test('an empty list leaves nothing behind', async () => {
  await changeTrusted({ add: jo });
  await changeTrusted({ remove: jo });
  expect(await stored()).toEqual({});
});
test('deleting them leaves everything else', async () => {
  await fakeBrowser.storage.local.set({ settings: { camera: true }, trusted: [jo] });
  await deleteTrusted();
  expect(await stored()).toEqual({ settings: { camera: true } });
});
test('a damaged list is read as far as it goes', async () => {
  await fakeBrowser.storage.local.set({ trusted: [{ label: 7 }, jo, 'x'] });
  expect(await readTrusted()).toEqual([jo]);
});
test('nothing is written from a private window', async () => {
  const extension = fakeBrowser.extension as { inIncognitoContext?: boolean };
  extension.inIncognitoContext = true;
  await expect(changeTrusted({ add: jo })).rejects.toThrow('private');
  expect(await stored()).toEqual({});
  extension.inIncognitoContext = false;
});
test('a storage that fails is said, not swallowed', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await expect(changeTrusted({ add: jo })).rejects.toThrow('full');
});
