import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import {
  isAllowedInPrivateWindows,
  isPrivateWindow,
  leaveOwnTab,
  lookAtFrontTab,
  openOwnPage,
  refuseInFrontTab,
  reloadFrontTab,
} from '../../../lib/platform/tabs';

const status = {
  host: 'chat.example',
  siteClass: 'chat',
  looksLikeChat: true,
  camera: 'pause',
  picture: 'pause',
};

/** A popup over a tab with the id 7, and what that tab answers. */
function overTab(answer: () => unknown, sign?: unknown) {
  const sendMessage = vi.fn(async (_tab: number, { type }: { type: string }) => (type === 'status' ? answer() : sign));
  Object.assign(browser.tabs, {
    getCurrent: async () => undefined,
    query: async () => [{ id: 7 }],
    sendMessage,
    reload: vi.fn(async () => undefined),
  });
  return sendMessage;
}
const refuses = (): never => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};

describe('a look at the front tab', () => {
  test('asks the top frame and gives what it says', async () => {
    const sendMessage = overTab(() => status);
    expect(await lookAtFrontTab()).toEqual({ kind: 'page', status, sign: null });
    expect(sendMessage).toHaveBeenCalledWith(7, { type: 'status' }, { frameId: 0 });
  });
  test('finds nothing covered where nobody listens', async () => {
    overTab(refuses);
    expect(await lookAtFrontTab()).toEqual({ kind: 'uncovered' });
  });
  test.each([undefined, null, 'hello', { host: 3 }])('finds nothing covered behind the answer %j', async (answer) => {
    overTab(() => answer);
    expect(await lookAtFrontTab()).toEqual({ kind: 'uncovered' });
  });
  test('finds no page when the popup is itself a tab', async () => {
    overTab(() => status);
    Object.assign(browser.tabs, { getCurrent: async () => ({ id: 7 }) });
    expect(await lookAtFrontTab()).toEqual({ kind: 'no-page' });
  });
  test('does not reject when the browser will not say which tab is in front', async () => {
    overTab(() => status);
    Object.assign(browser.tabs, { query: async () => refuses() });
    expect(await lookAtFrontTab()).toEqual({ kind: 'uncovered' });
  });
});

describe('a pause in the front tab', () => {
  test.each([
    ['waiting', 'waiting'],
    ['tampered', 'tampered'],
    ['something else', null],
  ])('that says %j counts as %j', async (said, sign) => {
    overTab(() => status, said);
    expect(await lookAtFrontTab()).toEqual({ kind: 'page', status, sign });
  });
  test('is refused in every frame, and then looked at again', async () => {
    const sendMessage = overTab(() => status);
    expect(await refuseInFrontTab()).toEqual({ kind: 'page', status, sign: null });
    expect(sendMessage.mock.calls[0]).toEqual([7, { type: 'not-now' }]);
  });
});

describe('a reload', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('waits until the page answers', async () => {
    let asked = 0;
    overTab(() => (++asked < 3 ? refuses() : status));
    const look = reloadFrontTab();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await look).toEqual({ kind: 'page', status, sign: null });
    expect(browser.tabs.reload).toHaveBeenCalledWith(7);
    expect(asked).toBe(3);
  });
  test('gives up after five seconds', async () => {
    overTab(refuses);
    const look = reloadFrontTab();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await look).toEqual({ kind: 'unreachable' });
  });
  test('does not reject where the browser refuses it', async () => {
    overTab(() => status);
    Object.assign(browser.tabs, { reload: async () => refuses() });
    expect(await reloadFrontTab()).toEqual({ kind: 'unreachable' });
  });
});

test('one of our pages opens in a new tab', async () => {
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  await openOwnPage('help.html?topic=pushed');
  expect(create).toHaveBeenCalledWith({ url: browser.runtime.getURL('help.html?topic=pushed') });
});

describe('private windows', () => {
  const extension = (api: object): void => {
    Object.assign(browser, { extension: api });
  };
  test('are known by the browser', () => {
    extension({ inIncognitoContext: true });
    expect(isPrivateWindow()).toBe(true);
    extension({ inIncognitoContext: false });
    expect(isPrivateWindow()).toBe(false);
  });
  test('may be allowed, not allowed, or unknown', async () => {
    extension({ isAllowedIncognitoAccess: async () => true });
    expect(await isAllowedInPrivateWindows()).toBe(true);
    extension({ isAllowedIncognitoAccess: async () => refuses() });
    expect(await isAllowedInPrivateWindows()).toBeNull();
  });
});

describe('leaving a page of ours', () => {
  const leave = async (tab: unknown, create = vi.fn(async (_where: object) => undefined)) => {
    const remove = vi.fn(async (_id: number) => undefined);
    const replace = vi.spyOn(location, 'replace').mockImplementation(() => undefined);
    Object.assign(browser.tabs, { getCurrent: async () => tab, create, remove });
    await leaveOwnTab();
    const isHidden = document.body.hidden;
    document.body.hidden = false;
    return { create: create.mock.calls, remove: remove.mock.calls, replace: replace.mock.calls, isHidden };
  };
  test('closes its tab, with an empty one in its place, and is out of sight before that', async () => {
    expect(await leave({ id: 7, index: 2 })).toEqual({
      create: [[{ index: 2 }]],
      remove: [[7]],
      replace: [],
      isHidden: true,
    });
  });
  test.each([
    ['there is no tab', undefined, undefined],
    ['the browser refuses', { id: 7, index: 2 }, vi.fn(async (_where: object) => Promise.reject(new Error('no')))],
  ])('gives way to an empty page where %s', async (_name, tab, create) => {
    const { replace, remove } = await leave(tab, create);
    expect(replace).toEqual([['about:blank']]);
    expect(remove).toEqual([]);
  });
});
