// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { isChatRead, isQuietHost, parseChatView, tablesFor } from '../../../lib/core/chat-reading';

describe('chats are read', () => {
  test('in child mode, and for nobody else until somebody says so', () => {
    expect(isChatRead({ chatReading: null, ageBand: 'child' })).toBe(true);
    expect(isChatRead({ chatReading: null, ageBand: 'teen' })).toBe(false);
    expect(isChatRead({ chatReading: null, ageBand: null })).toBe(false);
  });
  test('as somebody has chosen, whatever the age', () => {
    expect(isChatRead({ chatReading: false, ageBand: 'child' })).toBe(false);
    expect(isChatRead({ chatReading: true, ageBand: null })).toBe(true);
  });
});

test('a quiet site is quiet with everything below it, and nothing beside it', () => {
  expect(isQuietHost('app.club.example', ['club.example'])).toBe(true);
  expect(isQuietHost('myclub.example', ['club.example'])).toBe(false);
});

test('English is brought in any case, other languages where the person has them', () => {
  expect(tablesFor(['cy'])).toEqual(['en']);
  expect(tablesFor(['auto', 'en-GB'])).toEqual(['en']);
  expect(tablesFor(['de-AT', 'fr', 'en'])).toEqual(['en', 'fr', 'de']);
});

test('a view that cannot be read is off', () => {
  for (const raw of [undefined, null, 'on', { isOn: 'yes' }]) expect(parseChatView(raw).isOn).toBe(false);
  expect(parseChatView({ isOn: true, quiet: ['a.example', 7] })).toEqual({ isOn: true, quiet: ['a.example'] });
});
