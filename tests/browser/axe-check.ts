import axe from 'axe-core';
import { cdp, page } from 'vitest/browser';

/** Looks that every page has to hold in. */
export const looks = ['light', 'dark', 'right to left', 'narrow'] as const;
export type Look = (typeof looks)[number];

interface Session {
  send(method: string, params: object): Promise<unknown>;
}

/** Puts the browser into one look. A narrow page is 320 CSS pixels wide. */
export async function wear(look: Look): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    // Text that is still fading in has less contrast than it will have.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  // The type of a CDP session depends on the provider, which the config names.
  const session = cdp() as unknown as Session;
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.viewport(look === 'narrow' ? 320 : 900, 900);
  document.documentElement.dir = look === 'right to left' ? 'rtl' : 'ltr';
}

/** What axe finds wrong on the page as it stands, one line each, open shadow roots included. */
export async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Whether the page has to be moved sideways to be read. */
export const overflows = (): boolean => document.documentElement.scrollWidth > document.documentElement.clientWidth;
