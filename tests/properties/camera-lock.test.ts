// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropUnheld, hold, keysGone, type OpenPlaces, release, restore } from '../../lib/core/camera-lock';

type Step = { does: 'hold' | 'release' | 'restart' | 'drop'; site: string; holder: number };

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('hold', 'hold', 'release', 'release', 'restart', 'drop'),
  site: fc.constantFrom('https://a.example', 'https://b.example', 'private https://a.example'),
  holder: fc.integer({ min: 1, max: 4 }),
});
const steps = fc.array(step, { maxLength: 40 });

function next(open: OpenPlaces, { does, site, holder }: Step): OpenPlaces {
  switch (does) {
    case 'hold':
      return hold(open, site, holder);
    case 'release':
      return release(open, holder);
    case 'restart':
      return restore(Object.keys(open));
    case 'drop':
      return dropUnheld(open);
  }
}

test('a place that a frame holds stays open, whatever the others do', () => {
  fc.assert(
    fc.property(steps, steps, (before, after) => {
      const held = hold(before.reduce(next, {}), 'https://held.example', 99);
      const later = after.filter(({ does }) => does !== 'restart').reduce(next, held);
      expect(later['https://held.example']).toContain(99);
    }),
  );
});
test('nothing stays open once every frame has let go and the moment after a restart is over', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const released = [1, 2, 3, 4].reduce(release, all.reduce(next, {}));
      expect(dropUnheld(released)).toEqual({});
    }),
  );
});
test('a step closes what it names and opens nothing but what is held', () => {
  fc.assert(
    fc.property(steps, step, (all, last) => {
      const before = all.reduce(next, {});
      const after = next(before, last);
      const opened = keysGone(after, before);
      expect(opened.every((key) => last.does === 'hold' && key === last.site)).toBe(true);
      expect(keysGone(before, after).every((key) => !(key in after))).toBe(true);
    }),
  );
});
