// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Circumstances, decide, nagMs } from '../../lib/core/decide';
import { liveVisit } from '../../lib/core/ledger';
import { circumstances } from './arbitraries';

const always = (check: (c: Circumstances) => void): void => {
  fc.assert(fc.property(circumstances, check), { numRuns: 3000 });
};
const given = (pick: (c: Circumstances) => boolean, check: (c: Circumstances) => void): void => {
  let reached = 0;
  always((c) => {
    if (!pick(c)) return;
    reached += 1;
    check(c);
  });
  // A property about cases that do not come up would prove nothing.
  expect(reached).toBeGreaterThan(20);
};
const lastOf = (c: Circumstances) =>
  (c.visit && liveVisit(c.visit, c.visit.site, c.now, c.settings.rememberMinutes))?.[c.kind] ?? null;
const isOn = (c: Circumstances): boolean => c.settings[c.kind];

test('a moment that is switched off is allowed, whatever else is true', () => {
  given(
    (c) => !isOn(c),
    (c) => expect(decide(c)).toEqual({ action: 'allow' }),
  );
});
test('a stranger site is paused or refused, and a refusal follows a "Not now" of the last ten seconds', () => {
  given(
    (c) => isOn(c) && c.siteClass === 'stranger',
    (c) => {
      const { action } = decide(c);
      if (action === 'pause') return;
      expect(action).toBe('refuse');
      expect(c.kind).toBe('camera');
      const last = lastOf(c);
      expect(last?.answer).toBe('stop');
      expect(c.now - (last?.at ?? 0)).toBeLessThan(nagMs);
    },
  );
});
test('a reminder needs a continue on this site', () => {
  given(
    (c) => decide(c).action === 'remind',
    (c) => {
      const last = lastOf(c);
      const now = last?.answer === 'continue' && c.now - last.at < c.settings.rememberMinutes * 60_000;
      expect(now || c.seen?.continued).toBe(true);
      expect(last?.answer).not.toBe('stop');
    },
  );
});
test('nothing but silence or a full pause comes after "Someone is pushing me", except a quiet refusal', () => {
  given(
    (c) =>
      isOn(c) &&
      c.visit?.pushed === true &&
      liveVisit(c.visit, c.visit.site, c.now, c.settings.rememberMinutes) !== null,
    (c) => expect(['pause', 'refuse']).toContain(decide(c).action),
  );
});
test('the camera passes in silence on meeting sites, and on other sites where the owner says so', () => {
  given(
    (c) => isOn(c) && c.kind === 'camera' && decide(c).action === 'allow',
    (c) => expect(c.siteClass === 'meeting' || (c.siteClass === 'other' && !c.settings.cameraOnAllSites)).toBe(true),
  );
});
test('a picture passes in silence on meeting sites and on other sites that are no chat', () => {
  given(
    (c) => isOn(c) && c.kind === 'picture' && decide(c).action === 'allow',
    (c) => expect(c.siteClass === 'meeting' || (c.siteClass === 'other' && !c.looksLikeChat)).toBe(true),
  );
});
test('more pauses answered today turn no reminder back into a pause', () => {
  given(
    (c) => decide(c).action === 'remind',
    (c) => expect(decide({ ...c, today: { ...c.today, answered: c.today.answered + 1 } }).action).toBe('remind'),
  );
});
test('the other kind of moment on this visit does not matter, unless somebody is pushing', () => {
  always((c) => {
    const other = c.kind === 'camera' ? 'picture' : 'camera';
    expect(decide({ ...c, visit: c.visit && { ...c.visit, [other]: null } })).toEqual(decide(c));
  });
});
test('the same circumstances give the same decision and are left as they were', () => {
  always((c) => {
    const before = structuredClone(c);
    expect(decide(c)).toEqual(decide(c));
    expect(c).toEqual(before);
  });
});
