// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  mayNudge,
  type NudgeBook,
  type NudgeLevel,
  nudgeBookAfter,
  nudgeMs,
  parseNudgeBook,
  worstReason,
} from '../../../lib/core/nudge';

const now = Date.UTC(2026, 10, 24, 12);
const levels = ['gentle', 'strong', 'help'] as const;
const shown = (what: NudgeLevel | 'fine', ago: number): NudgeBook => nudgeBookAfter({}, 'c', what, now - ago);
const may = (book: NudgeBook): readonly NudgeLevel[] => levels.filter((level) => mayNudge(book.c, level, now));

describe('how often something is said about one contact', () => {
  test('at first anything is', () => {
    expect(may({})).toEqual(['gentle', 'strong', 'help']);
  });
  test('a level waits ten minutes for itself, and for what is above it', () => {
    expect(may(shown('gentle', 1000))).toEqual(['strong', 'help']);
    expect(may(shown('strong', 1000))).toEqual(['help']);
    expect(may(shown('help', 1000))).toEqual([]);
    for (const level of levels) expect(may(shown(level, nudgeMs))).toEqual(['gentle', 'strong', 'help']);
  });
  test('after “This is fine” a line waits a day, a card ten minutes, and help for nothing', () => {
    expect(may(shown('fine', 1000))).toEqual(['help']);
    expect(may(shown('fine', nudgeMs))).toEqual(['strong', 'help']);
    expect(may(shown('fine', 24 * 60 * 60_000))).toEqual(['gentle', 'strong', 'help']);
  });
  test('one contact does not speak for another', () => {
    expect(mayNudge(shown('help', 0).other, 'help', now)).toBe(true);
  });
});

test('the book is short, and what cannot be read of it counts as nothing', () => {
  let book: NudgeBook = {};
  for (let at = 0; at < 500; at += 1) book = nudgeBookAfter(book, `contact ${at}`, 'gentle', now);
  expect(Object.keys(book).length).toBeLessThanOrEqual(201);
  expect(book['contact 499']).toBeDefined();
  expect(parseNudgeBook(JSON.parse(JSON.stringify(book)))).toEqual(book);
  expect(parseNudgeBook('rubbish')).toEqual({});
  expect(parseNudgeBook({ c: { gentle: 'x' } })).toEqual({ c: { gentle: 0, strong: 0, help: 0, fine: 0 } });
});

test('a pause after a threat names the threat, and any other the newest ask', () => {
  expect(worstReason({ level: 'help', reasons: ['photo', 'threat'] })).toBe('threat');
  expect(worstReason({ level: 'strong', reasons: ['photo', 'threat'] })).toBe('photo');
  expect(worstReason({ level: 'help', reasons: ['secrecy'] })).toBe('secrecy');
  expect(worstReason({ level: 'help', reasons: [] })).toBeNull();
});
