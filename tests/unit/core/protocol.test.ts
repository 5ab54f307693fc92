// @vitest-environment node
import { expect, test } from 'vitest';
import { parseRequest } from '../../../lib/core/protocol';

test.each(['camera', 'picture', 'seen', 'permission'] as const)('a request about %s is read', (kind) => {
  expect(parseRequest(`${kind} 3`)).toEqual({ id: `${kind} 3`, kind });
});
test.each([undefined, null, 3, { id: 'camera 1', kind: 'camera' }, '', ' ', 'screen 1', 'Camera 1', ' camera 1', '{}'])(
  '%j is no request',
  (detail) => {
    expect(parseRequest(detail)).toBeNull();
  },
);
