import { expect, test } from 'vitest';
import { type Bench, inBothBrowsers } from '../objects/in-both-browsers';

interface Api {
  readonly action: { getTitle(of: { tabId?: number }): Promise<string> };
  readonly tabs: { query(of: object): Promise<{ id: number }[]> };
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
}
const quiet = 'Pausepoint: no pauses on this site';

/** Runs in a page of ours, which is closed again. */
async function inOwnPage<T, A>(bench: Bench, run: (api: Api, given: A) => Promise<T>, given: A): Promise<T> {
  const own = await bench.driven.openExtensionPage('options.html');
  const found = await own.evaluate(
    `(${run.toString()})(globalThis.browser ?? globalThis.chrome, ${JSON.stringify(given)})`,
  );
  await own.close();
  return found as T; // What `run` gives, which puppeteer cannot know of a text.
}

const trust = (bench: Bench, sites: Record<string, string>): Promise<void> =>
  inOwnPage(bench, (api, own) => api.storage.local.set({ settings: { sites: own } }), sites);

/** How many tabs have a button that says there are no pauses. */
const quietTabs = (bench: Bench): Promise<number> =>
  inOwnPage(
    bench,
    async (api, title) => {
      const open = await api.tabs.query({});
      const titles = await Promise.all(open.map(({ id }) => api.action.getTitle({ tabId: id })));
      return titles.filter((one) => one === title).length;
    },
    quiet,
  );

inBothBrowsers('The toolbar button', (bench) => {
  test('says where there are no pauses, in that tab only, for as long as its page is there', async () => {
    await trust(bench, { 'quiet.localhost': 'meeting' });
    await bench.open('other.localhost', '/inner.html');
    const page = await bench.open('quiet.localhost', '/inner.html');
    await expect.poll(() => quietTabs(bench), { timeout: 5000 }).toBe(1);
    await page.reload();
    await expect.poll(() => quietTabs(bench), { timeout: 5000 }).toBe(1);
    await page.goto(bench.served.url('elsewhere.localhost', '/inner.html'));
    await expect.poll(() => quietTabs(bench), { timeout: 5000 }).toBe(0);
  });

  test('follows when a site is trusted, and trusted no more, while it is open', async () => {
    await trust(bench, {});
    await bench.open('later.localhost', '/inner.html');
    expect(await quietTabs(bench)).toBe(0);
    await trust(bench, { 'later.localhost': 'meeting' });
    await expect.poll(() => quietTabs(bench), { timeout: 5000 }).toBe(1);
    await trust(bench, {});
    await expect.poll(() => quietTabs(bench), { timeout: 5000 }).toBe(0);
  });
});
