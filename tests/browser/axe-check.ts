import axe from 'axe-core';
import { cdp, page } from 'vitest/browser';

/** Looks that every page has to hold in. */
export const looks = ['light', 'dark', 'right to left', 'narrow'] as const;
export type Look = (typeof looks)[number];

interface Session {
  send(method: string, params: object): Promise<unknown>;
}

/** Sends a command of Chromium's own protocol for this page. */
export function command(method: string, params: object = {}): Promise<unknown> {
  // The type of a CDP session depends on the provider, which the config names.
  return (cdp() as unknown as Session).send(method, params);
}

/** What a person asked their browser or system for. */
export interface Wishes {
  readonly isDark?: boolean;
  readonly hasForcedColours?: boolean;
  readonly mayMove?: boolean;
}

/** Has the browser wish for something. Without a word about it nothing moves: text that fades in has less contrast. */
export async function wish({ isDark = false, hasForcedColours = false, mayMove = false }: Wishes): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: mayMove ? 'no-preference' : 'reduce' },
    { name: 'forced-colors', value: hasForcedColours ? 'active' : 'none' },
  ];
  await command('Emulation.setEmulatedMedia', { features });
}

/** Puts the browser into one look. A narrow page is 320 CSS pixels wide. */
export async function wear(look: Look): Promise<void> {
  await wish({ isDark: look === 'dark' });
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
