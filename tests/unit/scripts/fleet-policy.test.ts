// @vitest-environment node
import { expect, test } from 'vitest';
import example from '../../../data/fleet/example-policy.json';
import { checkPolicy } from '../../../scripts/fleet/check-policy.mjs';

test('the example policy can be used as it stands', async () => {
  expect(await checkPolicy(example)).toEqual({ rejected: [], notes: [] });
});
test('each value that Pausepoint would not use is named before anything is packed', async () => {
  const policy = { pauseSeconds: 900, trustedSites: ['school.example', 'https://x.example/y'], reporting: 'weekly' };
  const { rejected } = await checkPolicy(policy);
  expect(rejected).toHaveLength(3);
  for (const wrong of ['pauseSeconds: 900', 'trustedSites[1]: https://x.example/y', 'reporting: weekly']) {
    expect(
      rejected.some((sentence) => sentence.startsWith(wrong)),
      wrong,
    ).toBe(true);
  }
});
