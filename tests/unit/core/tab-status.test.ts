// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { TabStatus } from '../../../lib/core/messages';
import { parseTabStatus } from '../../../lib/core/tab-status';

const good: TabStatus = {
  host: 'chat.example',
  siteClass: 'chat',
  looksLikeChat: true,
  camera: 'pause',
  picture: 'remind',
};

describe('a status', () => {
  test('is read as it was sent', () => {
    expect(parseTabStatus(good)).toEqual(good);
  });
  test.each([undefined, null, 'page', 3, [], {}])('is none when the answer is %j', (raw) => {
    expect(parseTabStatus(raw)).toBeNull();
  });
  test.each([
    ['host', 5],
    ['siteClass', 'friendly'],
    ['camera', 'maybe'],
    ['picture', undefined],
  ])('is none when %s is %j', (field, value) => {
    expect(parseTabStatus({ ...good, [field]: value })).toBeNull();
  });
  test('drops what is not part of it', () => {
    expect(parseTabStatus({ ...good, text: 'hello' })).toEqual(good);
  });
});
