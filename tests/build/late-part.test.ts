import { runInNewContext } from 'node:vm';
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

describe.each(builds)('isolated.js for $target', (built) => {
  const code = built.files.get('isolated.js') ?? '';

  test('does no more in a frame than to listen: for the page side, and for what may bring a picture', () => {
    expect([...startInFrame(code)].sort()).toEqual([
      'change',
      'click',
      'drop',
      'focusin',
      'input',
      'paste',
      'pp-hello',
    ]);
  });
  test('has little outside of the part that comes with the first thing heard', () => {
    // What stands before and after that part is run in every frame.
    const begin = code.search(/=\w+=>\(\(\)=>\{/);
    const end = code.lastIndexOf('})()(');
    expect(end - begin).toBeGreaterThan(20_000);
    const eager = code.slice(0, begin) + code.slice(end);
    expect(eager.length).toBeGreaterThan(500);
    expect(eager.length).toBeLessThan(3000);
  });
});
