import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteTrusted, readTrusted, writeTrusted } from '../../../lib/platform/trusted';

const jo = { label: 'Aunt Jo', way: 'phone', value: '01632 960 123', by: 'me' } as const;
const family = { ...jo, label: 'Dad', by: 'family' } as const;

beforeEach(() => fakeBrowser.reset());
const stored = () => fakeBrowser.storage.local.get(null);

test('people are kept under a key of their own', async () => {
  await writeTrusted([jo, family]);
  expect(await stored()).toEqual({ trusted: [jo, family] });
  expect(await readTrusted()).toEqual([jo, family]);
});
test('an empty list leaves nothing behind', async () => {
  await writeTrusted([jo]);
  await writeTrusted([]);
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
  await expect(writeTrusted([jo])).rejects.toThrow('private');
  expect(await stored()).toEqual({});
  extension.inIncognitoContext = false;
});
test('a storage that fails is said, not swallowed', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await expect(writeTrusted([jo])).rejects.toThrow('full');
});
