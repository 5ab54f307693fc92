// @vitest-environment node
import { expect, test } from 'vitest';
import { parseRequest } from '../../../lib/core/protocol';

test('a request is read from its JSON', () => {
  expect(parseRequest('{"id":3,"kind":"camera"}')).toEqual({ id: 3, kind: 'camera' });
  expect(parseRequest('{"id":4,"kind":"picture"}')).toEqual({ id: 4, kind: 'picture' });
  expect(parseRequest('{"id":5,"kind":"permission"}')).toEqual({ id: 5, kind: 'permission' });
});
test('what is not asked for is left behind', () => {
  expect(parseRequest('{"id":3,"kind":"camera","allow":true,"host":"a.example"}')).toEqual({ id: 3, kind: 'camera' });
});
test.each([
  undefined,
  null,
  3,
  { id: 1, kind: 'camera' },
  '',
  '{',
  'null',
  '[]',
  '{"id":1}',
  '{"id":"1","kind":"camera"}',
  '{"id":1,"kind":"screen"}',
  '{"kind":"camera"}',
])('%j is no request', (detail) => {
  expect(parseRequest(detail)).toBeNull();
});
