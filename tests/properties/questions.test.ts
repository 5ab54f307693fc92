// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseQuestion, questions } from '../../lib/core/questions';
import { kind } from './arbitraries';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const recent = fc.array(fc.constantFrom(...questions.map(({ id }) => id)), { maxLength: 6 });

test('the question fits the moment, and is no recent one where that leaves a choice', () => {
  fc.assert(
    fc.property(kind, recent, random, (of, asked, chance) => {
      const question = chooseQuestion({ kind: of, recent: asked, firstOnSite: false, pushed: false, random: chance });
      expect(question.kinds).toContain(of);
      expect(asked).not.toContain(question.id);
    }),
  );
});
test('the question just asked does not come twice in a row, whatever the occasion', () => {
  fc.assert(
    fc.property(kind, recent, fc.boolean(), fc.boolean(), random, (of, asked, firstOnSite, pushed, chance) => {
      const question = chooseQuestion({ kind: of, recent: asked, firstOnSite, pushed, random: chance });
      expect(question.kinds).toContain(of);
      expect(question.id).not.toBe(asked[0]);
    }),
  );
});
