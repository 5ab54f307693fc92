import { runInNewContext } from 'node:vm';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { builds } from './built';

class FocusEventStub extends Event {}

/** Runs isolated.js in a frame in which there is nothing yet: whatever it made use of besides would throw. */
function startInFrame(code: string): readonly string[] {
  const types: string[] = [];
  const frame = {
    top: {},
    opener: null,
    EventTarget,
    FocusEvent: FocusEventStub,
    chrome: { runtime: { getURL: () => 'moz-extension://random/' } },
    performance: new EventTarget(),
    addEventListener: (type: string) => types.push(type),
    dispatchEvent: () => true,
  };
  runInNewContext(code, Object.assign(frame, { window: frame }));
  return types;
}

/** The lengths of the functions in a script, the longest first. */
function functionsIn(code: string): number[] {
  const lengths: number[] = [];
  JSON.stringify(parseAst(code), (_key, node) => {
    if (/Function/.test(node?.type)) lengths.push(node.end - node.start);
    return node;
  });
  return lengths.sort((one, other) => other - one);
}

describe.each(builds)('isolated.js for $target', (built) => {
  const code = built.files.get('isolated.js') ?? '';

  test('does no more in a frame than to listen: for the page side, and for what may bring a picture', () => {
    expect([...startInFrame(code)].sort()).toEqual([
      'change',
      'click',
      'dragenter',
      'dragstart',
      'drop',
      // Firefox needs the first of the two, Chromium the second.
      built.target.startsWith('firefox') ? 'focus' : 'focusin',
      'input',
      'paste',
      'pp-hello',
    ]);
  });
  test('has little outside of the part that comes with the first thing heard', () => {
    // What stands around that part, the longest function within the script's own, is run in every frame.
    const [script, late] = functionsIn(code);
    const eager = (script ?? 0) - (late ?? 0);
    expect(late).toBeGreaterThan(20_000);
    expect(eager).toBeGreaterThan(500);
    expect(eager).toBeLessThan(3000);
  });
});
