// @vitest-environment node
import { expect, test } from 'vitest';
import { saltedHash } from '../../../lib/core/hash';

test('the same salt and text give the same eleven characters', () => {
  expect(saltedHash('salt-one', 'chat.example')).toBe(saltedHash('salt-one', 'chat.example'));
  expect(saltedHash('salt-one', 'chat.example')).toMatch(/^[0-9a-z]{11}$/);
});
test('another salt gives another hash, so two profiles cannot be compared', () => {
  expect(saltedHash('salt-two', 'chat.example')).not.toBe(saltedHash('salt-one', 'chat.example'));
});
test('salt and text cannot be shifted into each other', () => {
  expect(saltedHash('salt', 'a.example')).not.toBe(saltedHash('salta', '.example'));
});
test('ten thousand hosts do not share a hash', () => {
  const hashes = new Set(Array.from({ length: 10_000 }, (_, i) => saltedHash('salt-one', `host${i}.example`)));
  expect(hashes.size).toBe(10_000);
});
test('the host cannot be read off the hash', () => {
  expect(saltedHash('salt-one', 'chat')).not.toContain('chat');
});
