import { describe, expect, it } from 'vitest';
import { failuresIn } from '../../../scripts/test-failures.mjs';

describe('failuresIn', () => {
  it('names each test that failed, with the first line of its last try', () => {
    const report = {
      testResults: [
        {
          name: '/repo/a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'the gate holds', status: 'passed', failureMessages: [] },
            {
              fullName: 'the gate leaks',
              status: 'failed',
              failureMessages: ['first try', '\nsecond try\n    at x.ts'],
            },
          ],
        },
        { name: '/repo/b.test.ts', status: 'passed', assertionResults: [] },
      ],
    };
    expect(failuresIn(report)).toEqual(['the gate leaks: second try']);
  });

  it('names a file that could not be run, which has no tests', () => {
    const report = {
      testResults: [{ name: '/repo/c.test.ts', status: 'failed', message: 'Cannot find x', assertionResults: [] }],
    };
    expect(failuresIn(report)).toEqual(['/repo/c.test.ts: Cannot find x']);
  });

  it('has nothing to say of a report that is not there', () => {
    expect(failuresIn({})).toEqual([]);
  });
});
