// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { pausesADay } from '../../../lib/core/decide';
import { localDay } from '../../../lib/core/local-day';
import { chanceFrom } from '../../../scripts/simulate/chance';
import { countDays, worstOf } from '../../../scripts/simulate/count';
import { dangers } from '../../../scripts/simulate/dangers';
import { endanger } from '../../../scripts/simulate/endanger';
import { live } from '../../../scripts/simulate/months';
import { hours, minutes, ordinary, type Persona, unlisted } from '../../../scripts/simulate/personas';
import { type Moment, openProfile } from '../../../scripts/simulate/profile';
import { report } from '../../../scripts/simulate/report';

const days = 30;
const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
const monthsOf = (persona: Persona) => seeds.map((seed) => live(persona, { seed, days }).outcomes);
const named = (name: string): Persona => ordinary.find((persona) => persona.name === name) as Persona;

describe.each(ordinary)('an ordinary month: $name', (persona) => {
  const counts = monthsOf(persona).map(countDays);

  test('brings no full pause in a lesson', () => {
    expect(counts.map((month) => worstOf(month, 'inLessons'))).toEqual(seeds.map(() => 0));
  });
  test('brings at most six full pauses a day elsewhere, whatever they were for, once its sites are known', () => {
    expect(Math.max(...counts.map((month) => worstOf(month.slice(1), 'elsewhere')))).toBeLessThanOrEqual(pausesADay);
  });
  test('brings at most one more on the day of the install, when all its sites are new', () => {
    expect(Math.max(...counts.map((month) => worstOf(month, 'elsewhere')))).toBeLessThanOrEqual(pausesADay + 1);
  });
});

describe('the simulated months', () => {
  test('hold real lessons, and days on which the cap is reached', () => {
    const lessons = live(named('Lessons'), { seed: 1, days }).outcomes.filter(
      ({ siteClass, kind }) => siteClass === 'meeting' && kind === 'camera',
    );
    expect(lessons.length).toBeGreaterThan(100);
    const memes = live(named('Sharing memes'), { seed: 1, days }).outcomes;
    expect(memes.filter(({ decision }) => decision.action === 'remind' && decision.reason === 'cap')).not.toEqual([]);
  });
  test('pause past the cap only for a first time on a site or after an own "Not now"', () => {
    const past = new Set<string>();
    for (const outcomes of monthsOf(named('Sharing memes'))) {
      let answered = 0;
      let day = '';
      for (const { decision, press, day: today } of outcomes) {
        if (today !== day) [day, answered] = [today, 0];
        if (decision.action !== 'pause') continue;
        if (answered >= pausesADay) past.add(decision.reason);
        if (press !== 'none') answered += 1;
      }
    }
    expect([...past].filter((reason) => !['first_ever', 'fast', 'after_no'].includes(reason))).toEqual([]);
    expect(past.size).toBeGreaterThan(0);
  });
  test('come out the same for the same seed, and differ for another', () => {
    expect(live(ordinary[2] as Persona, { seed: 3, days: 5 }).outcomes).toEqual(
      live(ordinary[2] as Persona, { seed: 3, days: 5 }).outcomes,
    );
    expect(report({ seed: 3, days: 5 }).text).not.toBe(report({ seed: 4, days: 5 }).text);
  });
  test('show what a lesson costs where nobody put its server on the list', () => {
    expect(worstOf(countDays(live(unlisted, { seed: 1, days: 5 }).outcomes), 'elsewhere')).toBeGreaterThan(1);
  });
});

describe.each(dangers)('an evening that goes wrong: $name', (danger) => {
  test.each([false, true])('has a full pause at each marked moment; chats are read: %s', (isReading) => {
    const missed = seeds.flatMap((seed) =>
      endanger(danger, { seed, days: 10, isReading })
        .filter(({ isMet }) => !isMet)
        .map(({ what, outcome }) => `seed ${seed}: ${what}: ${outcome.decision.action}`),
    );
    expect(missed).toEqual([]);
  });
});

describe('a pupil who pressed Stop in a lesson', () => {
  test('is asked when the call wants the camera back, and not after that', () => {
    const profile = openProfile(chanceFrom(1));
    const start = new Date(2026, 0, 5, 9).getTime();
    const ask = (at: number): Moment => ({
      kind: 'camera',
      host: 'meet.google.com',
      tab: 1,
      openedAt: start,
      at: start + at,
    });
    expect(profile.meet(ask(minutes), 'continue').decision.action).toBe('allow');
    profile.stopInControl(ask(2 * minutes));
    expect(profile.meet(ask(3 * minutes), 'continue').decision).toMatchObject({ action: 'pause', reason: 'after_no' });
    expect(profile.meet(ask(4 * minutes), 'continue').decision.action).toBe('allow');
  });
});

describe('the report', () => {
  test('says that the budget is kept, and ends well', () => {
    const { text, isKept } = report({ seed: 1, days: 7 });
    expect(isKept).toBe(true);
    expect(text).toContain('The budget is kept.');
    expect(text).not.toMatch(/^ +✗/m);
    for (const { name } of ordinary) expect(text).toContain(name);
  });
});

test('days are the calendar’s own', () => {
  const { outcomes, lastMidnight } = live(named('Lessons'), { seed: 1, days: 5 });
  expect(new Set(outcomes.map(({ day }) => day)).size).toBe(5);
  expect(localDay(lastMidnight + 12 * hours)).toBe('2026-01-09');
});
