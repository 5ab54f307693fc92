// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canContinue, openPause, type PauseEvent, type PauseState, stepPause } from '../../lib/core/pause';
import { questions } from '../../lib/core/questions';
import { kind } from './arbitraries';

const act = fc.constantFrom('stop', 'continue', 'pushed', 'talk', 'yes', 'no', 'unsure');
const event: fc.Arbitrary<PauseEvent> = fc.oneof(
  fc.constant({ type: 'waited' } as const),
  act.map((pressed) => ({ type: 'act', act: pressed }) as const),
);
const history = (start: PauseState, events: readonly PauseEvent[]): readonly PauseState[] => {
  const states = [start];
  for (const next of events) states.push(stepPause(states.at(-1) ?? start, next));
  return states;
};
const opened = fc
  .tuple(kind, fc.constantFrom(...questions), fc.integer({ min: 1, max: 30 }))
  .map(([of, question, pauseSeconds]) => openPause(of, question, pauseSeconds));
const isOpener = (one: PauseEvent): boolean =>
  one.type === 'waited' || one.act === 'yes' || one.act === 'no' || one.act === 'unsure';

test('no row of presses carries on without a touched answer or the wait before it', () => {
  fc.assert(
    fc.property(opened, fc.array(event), (start, events) => {
      const decidedAt = history(start, events).findIndex((state) => state.answer !== null);
      if (history(start, events)[decidedAt]?.answer !== 'continue') return;
      expect(events.slice(0, decidedAt - 1).some(isOpener)).toBe(true);
    }),
  );
});
test('the first decision stands', () => {
  fc.assert(
    fc.property(opened, fc.array(event), (start, events) => {
      const answers = history(start, events).map((state) => state.answer);
      const first = answers.find((answer) => answer !== null) ?? null;
      expect(answers.at(-1)).toBe(first);
    }),
  );
});
test('stop, pushed and talk work in every undecided state', () => {
  fc.assert(
    fc.property(opened, fc.array(event), fc.constantFrom('stop', 'pushed', 'talk'), (start, events, pressed) => {
      const state = history(start, events).at(-1) ?? start;
      expect(stepPause(state, { type: 'act', act: pressed }).answer).toBe(state.answer ?? pressed);
    }),
  );
});
test('once open, "carry on" stays open', () => {
  fc.assert(
    fc.property(opened, fc.array(event), (start, events) => {
      const open = history(start, events).map(canContinue);
      expect(open.slice(open.indexOf(true)).every(Boolean) || !open.includes(true)).toBe(true);
    }),
  );
});
