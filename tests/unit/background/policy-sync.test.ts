import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readHeard } from '../../../lib/platform/policy';
import { readInForce, readSettings } from '../../../lib/platform/storage';

type Values = Record<string, unknown>;

/** What the browser answers now; a promise that never ends is a browser that does not answer. */
let get: () => Promise<Values>;
let installType: string;
let onChanged: ((changes: object, area: string) => void)[];
let sync: typeof import('../../../lib/background/policy-sync');

const answers = (values: Values): void => {
  get = async () => values;
};
const never = (): void => {
  get = () => new Promise(() => undefined);
};
/** Lets everything that waits for no clock happen. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1);
const policyChanges = async (values: Values): Promise<void> => {
  answers(values);
  for (const told of onChanged) told({}, 'managed');
  await settle();
};
const start = async (): Promise<void> => {
  sync.startPolicySync();
  await settle();
};
const seconds = async (): Promise<number> => (await readSettings()).settings.pauseSeconds;

beforeEach(async () => {
  vi.useFakeTimers();
  onChanged = [];
  installType = 'admin';
  answers({});
  Object.assign(browser.storage, { managed: { get: () => get() } });
  Object.assign(browser.management, { getSelf: async () => ({ installType }) });
  const listen = browser.storage.onChanged.addListener.bind(browser.storage.onChanged);
  vi.spyOn(browser.storage.onChanged, 'addListener').mockImplementation((listener) => {
    onChanged.push(listener as (typeof onChanged)[number]);
    listen(listener);
  });
  // Each test is a worker that has just started.
  vi.resetModules();
  sync = await import('../../../lib/background/policy-sync');
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a policy', () => {
  test('that is there at the start holds', async () => {
    answers({ pauseSeconds: 9 });
    await start();
    expect(await seconds()).toBe(9);
  });
  test('that comes seconds after an empty answer holds from then on', async () => {
    await start();
    expect(await seconds()).toBe(3);
    await policyChanges({ pauseSeconds: 9 });
    expect(await seconds()).toBe(9);
  });
  test('that changes while the browser runs holds at once', async () => {
    answers({ pauseSeconds: 9 });
    await start();
    await policyChanges({ pauseSeconds: 20 });
    expect(await seconds()).toBe(20);
  });
  test('that is taken away while the browser runs unlocks', async () => {
    answers({ pauseSeconds: 9 });
    await start();
    await policyChanges({});
    expect(await seconds()).toBe(3);
    expect((await readInForce()).effective.locked.size).toBe(0);
  });
  test('is kept while the browser does not answer at all', async () => {
    answers({ pauseSeconds: 9 });
    await start();
    await browser.storage.session.clear();
    never();
    await start();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await seconds()).toBe(9);
    expect((await readHeard()).answer).toBe('waiting');
  });
  test('is kept where the browser refuses without saying that there is none', async () => {
    answers({ pauseSeconds: 9 });
    await start();
    get = () => Promise.reject(new Error('An unexpected error occurred'));
    await sync.readPolicyAgain();
    expect(await seconds()).toBe(9);
    expect((await readHeard()).answer).toBe('failed');
  });
  test('is gone where Firefox says that there is none', async () => {
    answers({ pauseSeconds: 9 });
    await start();
    get = () => Promise.reject(new Error('Managed storage manifest not found'));
    await sync.readPolicyAgain();
    expect(await seconds()).toBe(3);
    expect((await readHeard()).answer).toBe('none');
  });
});

describe('an empty answer at a start', () => {
  beforeEach(async () => {
    answers({ pauseSeconds: 9 });
    await start();
    await browser.storage.session.clear();
    answers({});
    await start();
  });
  test('does not take the kept policy away at once', async () => {
    expect(await seconds()).toBe(9);
  });
  test('does so when it is still empty ten seconds later', async () => {
    await vi.advanceTimersByTimeAsync(sync.confirmMs);
    expect(await seconds()).toBe(3);
  });
  test('gives way to values that come in between', async () => {
    await vi.advanceTimersByTimeAsync(3000);
    await policyChanges({ pauseSeconds: 12 });
    await vi.advanceTimersByTimeAsync(sync.confirmMs);
    expect(await seconds()).toBe(12);
  });
});

describe('a worker that starts again', () => {
  test('does not ask again in the same run of the browser', async () => {
    answers({ pauseSeconds: 9 });
    await start();
    const asked = vi.fn(get);
    get = asked;
    await start();
    expect(asked).not.toHaveBeenCalled();
  });
  test('writes nothing when nothing changed', async () => {
    answers({ pauseSeconds: 9 });
    await start();
    const set = vi.spyOn(browser.storage.local, 'set');
    await sync.readPolicyAgain();
    expect(set).not.toHaveBeenCalled();
  });
});
test('an earlier question that is answered later does not undo a newer one', async () => {
  let late = (_values: Values): void => undefined;
  get = () =>
    new Promise((resolve) => {
      late = resolve;
    });
  await start();
  await policyChanges({ pauseSeconds: 20 });
  late({ pauseSeconds: 5 });
  await settle();
  expect(await seconds()).toBe(20);
});
test('a page that asks is told after three seconds that no answer came', async () => {
  never();
  const told = sync.readPolicyAgain();
  await vi.advanceTimersByTimeAsync(3000);
  expect(await told).toBe(false);
});
test('an admin’s installation is known even where no value is set', async () => {
  await start();
  expect((await readInForce()).policy).toMatchObject({ isManaged: true, isAdminInstall: true });
});

describe('the welcome page', () => {
  const opens = async (wait: number): Promise<boolean | 'waits'> => {
    let found: boolean | 'waits' = 'waits';
    void sync.mayWelcome().then((answer) => {
      found = answer;
    });
    await vi.advanceTimersByTimeAsync(wait);
    return found;
  };
  test('opens for a person at once', async () => {
    installType = 'normal';
    await start();
    expect(await opens(10)).toBe(true);
  });
  test('opens for a person within a second where the browser does not answer', async () => {
    installType = 'normal';
    never();
    await start();
    expect(await opens(1100)).toBe(true);
  });
  test('does not open for a person whose policy does not want it', async () => {
    installType = 'development';
    answers({ showWelcomePage: false });
    await start();
    expect(await opens(1100)).toBe(false);
  });
  test('stays shut on an admin’s installation', async () => {
    await start();
    expect(await opens(9000)).toBe('waits');
    expect(await opens(11_000)).toBe(false);
  });
  test('opens on an admin’s installation where the policy wants it, also when that comes late', async () => {
    await start();
    const wish = sync.mayWelcome();
    await vi.advanceTimersByTimeAsync(3000);
    await policyChanges({ policyJson: '{"showWelcomePage": true}' });
    expect(await wish).toBe(true);
  });
});
