import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../assets/styles/tokens.css';
import type { HelpScreenProps } from '../../components/help/HelpScreen';
import { helpFiles } from '../../components/help/help-files';
import { given, openHelp, rightToLeft } from './help-place';

const { saveRegion, copyText, leave } = given;
const open = openHelp;

/** Types into the field of the list of countries and presses one. */
async function pickCountry(typed: string, name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: 'Change country' }));
  await userEvent.fill(page.getByRole('searchbox'), typed);
  await userEvent.click(page.getByRole('button', { name, exact: true }));
}

const headings = (): string[] => [...document.querySelectorAll('h2')].map((heading) => heading.textContent ?? '');
const names = (need: string): string[] =>
  [...document.querySelectorAll(`#need-${need} h3`)].map((heading) => heading.textContent ?? '');
const urgent = (): string => document.querySelector('.urgent')?.textContent ?? '';

async function violations(): Promise<string[]> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const result = await axe.run(document, { resultTypes: ['violations'] });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

beforeEach(async () => {
  await page.viewport(1000, 800);
  vi.clearAllMocks();
  document.documentElement.dir = 'ltr';
  document.documentElement.style.colorScheme = '';
});

describe('what stands on top', () => {
  test('pushed: calm words, then report, take down, talk', () => {
    open({ topic: 'pushed', hash: '#services' });
    expect(document.querySelector('h1')?.textContent).toBe('Is someone pushing you?');
    expect(headings().slice(0, 4)).toEqual([
      'Small steps you can take now',
      'Report it',
      'Take a picture down',
      'Talk to someone',
    ]);
  });

  test('talk: words to start with, then people to talk to', () => {
    open({ topic: 'talk' });
    expect(headings().slice(0, 2)).toEqual(['Words you can start with', 'Talk to someone']);
    expect(document.querySelector('.topic')?.textContent).toContain('Childline will listen too.');
  });

  test('emergency and crisis are in the first view for every topic', () => {
    for (const topic of ['pushed', 'talk', 'home'] as const) {
      open({ topic });
      expect(document.querySelector('.urgent')?.getBoundingClientRect().top).toBe(0);
      expect(document.querySelector('.urgent a[href="tel:999"]')).not.toBeNull();
      expect(document.querySelector('.urgent a[href="tel:116123"]')).not.toBeNull();
    }
  });
});

describe('the country', () => {
  test('comes from the browser, and the page says so', () => {
    open({ languages: ['en-US'] });
    expect(urgent()).toContain('(United States)');
    expect(document.body.textContent).toContain('We took this from your browser.');
  });

  test('that the person chose wins over the browser', () => {
    open({ languages: ['en-US'], chosen: 'IE' });
    expect(names('talk')[0]).toBe('Childline by ISPCC');
    expect(document.body.textContent).not.toContain('from your browser');
  });

  test('is asked for when a language alone hints at it', () => {
    open({ languages: ['en'] });
    expect(document.body.textContent).toContain('We are not sure where you are.');
  });

  test('can be changed on the page, and the choice is kept', async () => {
    open();
    await pickCountry('germ', 'Germany');
    expect(urgent()).toContain('(Germany)');
    expect(names('talk')[0]).toContain('Nummer gegen Kummer');
    expect(saveRegion).toHaveBeenCalledWith('DE');
  });

  test('that cannot be kept is shown all the same, and the page says so', async () => {
    open({ saveRegion: async () => Promise.reject(new Error('storage is broken')) });
    await pickCountry('germ', 'Germany');
    await expect.element(page.getByText('We could not save your country')).toBeVisible();
    expect(urgent()).toContain('(Germany)');
  });

  test('that nobody knows shows no number of any country, and everything else', async () => {
    open();
    await pickCountry('', 'I do not know');
    expect(document.body.textContent).toContain('This page now shows help that works in many places.');
    expect(urgent()).toContain('Call your local emergency number.');
    expect(document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')).toHaveLength(0);
    expect(names('take-down')[0]).toBe('Take It Down (NCMEC)');
  });
});

describe('a service', () => {
  test('has its phone, text with its word, and a link that opens apart', () => {
    open({ topic: 'talk' });
    expect(document.querySelector('a[href="tel:08001111"]')?.textContent).toMatch(/^Call .0800 1111.$/);
    expect(document.querySelector('a[href="sms:85258?body=SHOUT"]')?.textContent).toMatch(/^Text SHOUT to .85258.$/);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.service a[href^="https:"]')) {
      expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
      expect(link.textContent).toContain('opens in a new tab');
    }
  });

  test('says how private it is', () => {
    open({ topic: 'pushed', hash: '#services' });
    const labels = [...document.querySelectorAll('.service')].map((card) => card.textContent ?? '');
    expect(labels.find((text) => text.startsWith('CEOP Safety Centre'))).toContain('It is not anonymous');
    expect(labels.every((text) => text.includes('How private is it?'))).toBe(true);
  });

  test('shows where it comes from, with the date of the evidence, on a press', async () => {
    open();
    const card = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: 'Childline', exact: true }) });
    const source = card.getByText('Date of that copy: 21 October 2024');
    await expect.element(source).not.toBeVisible();
    await userEvent.click(card.getByText('Where this comes from'));
    await expect.element(source).toBeVisible();
  });
});

describe('the rest of the page', () => {
  test('says when it was put together, and that nobody has phoned', () => {
    open();
    const foot = document.querySelector('main')?.textContent;
    expect(foot).toContain('Put together on 23 November 2026 from public copies');
    expect(foot).toContain('Nobody has checked these services by phone yet.');
  });

  test('has a way off the page', async () => {
    open();
    await userEvent.click(page.getByRole('button', { name: 'Leave this page' }));
    expect(leave).toHaveBeenCalledOnce();
  });

  test('copies words to start with, and says whether it worked', async () => {
    open({ topic: 'talk' });
    await userEvent.click(page.getByRole('button', { name: /^Copy.*Something happened/ }));
    expect(copyText).toHaveBeenCalledWith('Something happened online and I need help.');
    await expect.element(page.getByText('Copied. You can paste it in a message.')).toBeVisible();
  });

  test('is complete with no help file at all, and says that something is missing', () => {
    open({ files: {} });
    expect(document.body.textContent).toContain('Part of our help list could not be read.');
    expect(names('take-down')).toEqual(['Take It Down (NCMEC)']);
    expect(names('talk')[0]).toBe('Child Helpline International directory');
  });

  test('does not show the numbers of a damaged file', () => {
    open({
      chosen: 'GB',
      files: { ...helpFiles, GB: { region: 'GB', builtOn: '2026-11-23', services: [{ tel: '1' }] } },
    });
    expect(document.body.textContent).toContain('Part of our help list could not be read.');
    expect(document.querySelectorAll('a[href^="tel:"]')).toHaveLength(0);
  });
});

describe('accessibility', () => {
  test.each([
    ['the United Kingdom, pushed', { topic: 'pushed', hash: '#services', chosen: 'GB' }],
    ['the United Kingdom, talk', { topic: 'talk', chosen: 'GB' }],
    ['the United States', { chosen: 'US' }],
    ['a country that is not known', { languages: [] }],
    ['right to left', { chosen: 'AE', t: rightToLeft, topic: 'talk' }],
    ['damaged files', { files: {} }],
  ] satisfies [string, Partial<HelpScreenProps>][])('axe finds nothing: %s', async (_name, props) => {
    open(props);
    expect(await violations()).toEqual([]);
  });

  test.each(['light', 'dark'])('axe finds nothing in %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    open({ topic: 'pushed', hash: '#services' });
    expect(await violations()).toEqual([]);
  });

  test('fits a narrow screen', async () => {
    await page.viewport(320, 640);
    open({ topic: 'pushed', hash: '#services' });
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBe(320);
    const right = [...document.querySelectorAll('main > *')].map((part) => part.getBoundingClientRect().right);
    expect(Math.max(...right)).toBeLessThanOrEqual(320 - 16);
  });

  test('the bar does not cover what a jump leads to', async () => {
    open({ topic: 'pushed', hash: '#services' });
    await userEvent.click(page.getByRole('link', { name: 'Talk to someone' }));
    const bar = document.querySelector('.urgent')?.getBoundingClientRect();
    const target = document.querySelector('#need-talk')?.getBoundingClientRect();
    expect(target?.top).toBeGreaterThanOrEqual(bar?.bottom ?? Number.POSITIVE_INFINITY);
    location.hash = '';
  });
});
