// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  type ChatContacts,
  contactsAfter,
  contactsLimit,
  contactsWithKnown,
  isKnownContact,
  parseChatContacts,
} from '../../../lib/core/chat-contacts';

const key = '0123456789a';
const count = (mine: number, theirs: number) => ({ contact: key, mine, theirs });
const after = (...counts: readonly [mine: number, theirs: number, day: string][]): ChatContacts =>
  counts.reduce<ChatContacts>((all, [mine, theirs, day]) => contactsAfter(all, count(mine, theirs), day), {});

describe('counting', () => {
  test('adds up, and keeps the first and the latest day', () => {
    expect(after([1, 2, '2026-11-01'], [3, 0, '2026-11-05'])).toEqual({
      [key]: { firstDay: '2026-11-01', lastDay: '2026-11-05', mine: 4, theirs: 2, isKnown: false },
    });
  });
  test('takes nothing but a hash for a key, so that no name can get in', () => {
    expect(contactsAfter({}, { contact: 'Sam from school', mine: 1, theirs: 1 }, '2026-11-01')).toEqual({});
    expect(contactsWithKnown({}, 'Sam', '2026-11-01')).toEqual({});
  });
  test('drops whoever was written with longest ago', () => {
    let all: ChatContacts = {};
    for (let at = 0; at <= contactsLimit; at += 1) {
      const day = `2026-${String(1 + Math.floor(at / 60)).padStart(2, '0')}-10`;
      all = contactsAfter(all, { contact: at.toString(36).padStart(11, '0'), mine: 1, theirs: 1 }, day);
    }
    expect(Object.keys(all)).toHaveLength(contactsLimit);
    expect(Object.keys(all)).toContain(contactsLimit.toString(36).padStart(11, '0'));
  });
});

describe('a contact is known', () => {
  test('after a week and fifty messages in both directions', () => {
    const contact = after([25, 25, '2026-11-01'])[key];
    expect(isKnownContact(contact, '2026-11-08')).toBe(true);
    expect(isKnownContact(contact, '2026-11-07')).toBe(false);
    expect(isKnownContact(after([24, 25, '2026-11-01'])[key], '2026-11-08')).toBe(false);
  });
  test('not by writing alone: whoever is written to without answering stays new', () => {
    expect(isKnownContact(after([2, 200, '2026-11-01'])[key], '2026-12-01')).toBe(false);
  });
  test('at once when the person says so', () => {
    expect(isKnownContact(contactsWithKnown({}, key, '2026-11-01')[key], '2026-11-01')).toBe(true);
  });
});

test('whatever storage holds is read without harm', () => {
  for (const raw of [undefined, null, 7, 'x', [], { a: 1 }, { [key]: null }, { [key]: { firstDay: 'soon' } }]) {
    expect(parseChatContacts(raw)).toEqual({});
  }
  const odd = { firstDay: '2026-11-01', lastDay: '2026-11-02', mine: -4, theirs: 1.5, isKnown: 'yes', name: 'Sam' };
  expect(parseChatContacts({ [key]: odd })).toEqual({
    [key]: { firstDay: '2026-11-01', lastDay: '2026-11-02', mine: 0, theirs: 0, isKnown: false },
  });
});
