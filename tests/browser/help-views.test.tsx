import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../assets/styles/tokens.css';
import { helpFiles } from '../../components/help/help-files';
import { pathCards, stepHash } from '../../lib/core/help-route';
import type { TrustedPerson } from '../../lib/core/trusted';
import english from '../../locales/en.json';
import { overflows, violations, wear } from './axe-check';
import { given, openHelp, rightToLeft } from './help-place';

const jo: TrustedPerson = { label: 'Aunt Jo', way: 'phone', value: '01632 960 123', by: 'me' };
const dad: TrustedPerson = { label: 'Dad', way: 'email', value: 'dad@home.example', by: 'family' };
const views = ['#path', '#path-5', '#path-7', '#path-9', '#path-10', '#sheet', '#telling', '#replies', '#grown-up'];

const title = (): string => document.querySelector('h1')?.textContent ?? '';
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const link = (name: string | RegExp) => page.getByRole('link', { name });
const hrefs = (part = 'main'): string[] =>
  [...document.querySelectorAll<HTMLAnchorElement>(`${part} a`)].map(({ href }) => href);

/** What reaches out of the window, for the message of a test that fails. */
const tooWide = (): string[] =>
  [...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1)
    .map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 30)}`);

beforeEach(async () => {
  await wear('light');
  document.documentElement.style.fontSize = '';
  vi.clearAllMocks();
});

describe('the path', () => {
  test.each(pathCards.map((card, at) => [at + 1, card] as const))('card %d, %s', (step, card) => {
    openHelp({ hash: stepHash(step) });
    expect(title()).toBe(english[`path_${card}_title`]);
    expect(document.body.textContent).toContain(`Step ${step} of 11`);
    expect(document.querySelector('.urgent a[href="tel:999"]')).not.toBeNull();
    expect(document.querySelector('.urgent a[href="tel:116123"]')).not.toBeNull();
    expect(hrefs().some((href) => href.endsWith('#services'))).toBe(true);
    const beside = [step - 1, step + 1].filter((other) => other >= 1 && other <= 11);
    const ways = [...document.querySelectorAll('.path-steps a')].map((way) => way.getAttribute('href'));
    expect(ways).toEqual(beside.map(stepHash));
  });

  test('"pushed" opens it, and the services are one press away', () => {
    openHelp({ topic: 'pushed' });
    expect(title()).toBe('Is someone scaring you?');
    openHelp({ topic: 'pushed', hash: '#services' });
    expect(title()).toBe('Is someone pushing you?');
  });

  test('a step takes the focus to its heading and the page to its top', () => {
    openHelp({ hash: '#path-8' });
    expect(document.activeElement).toBe(document.body);
    window.scrollTo(0, 900);
    openHelp({ hash: '#path-9' });
    expect(document.activeElement?.textContent).toBe('Pictures can come down');
    expect(window.scrollY).toBe(0);
  });

  test('every card can be skipped to, and the list closes behind', async () => {
    openHelp({ hash: '#path-2' });
    await userEvent.click(page.getByText('Skip to…'));
    const list = [...document.querySelectorAll('.path-skip a')].map((one) => one.getAttribute('href'));
    expect(list).toEqual(pathCards.map((_card, at) => stepHash(at + 1)));
    expect(document.querySelector('[aria-current="step"]')?.textContent).toBe('This is not your fault');
    openHelp({ hash: '#path-6' });
    expect(document.querySelector<HTMLDetailsElement>('.path-skip')?.open).toBe(false);
  });

  test('the experts say who runs them and how private they are, where they are chosen', () => {
    openHelp({ hash: '#path-8' });
    const cards = [...document.querySelectorAll('.service')].map((card) => card.textContent ?? '');
    expect(cards.find((text) => text.startsWith('CEOP'))).toMatch(/Run by the police.*not anonymous/);
    expect(cards.every((text) => text.includes('How private is it?'))).toBe(true);
  });

  test.each([
    [null, 'Take It Down (NCMEC)'],
    ['teen', 'Report Remove'],
    ['child', 'Report Remove'],
  ] as const)('take-down tools for age %s begin with %s', (ageBand, first) => {
    openHelp({ hash: '#path-9', ageBand });
    expect(document.querySelector('.service h3')?.textContent).toContain(first);
    expect(document.body.textContent).toContain('They can block it before it is online');
    // One line for adults, whose cards are behind it.
    const adults = [...document.querySelectorAll('#need-take-down > details summary')].map((one) => one.textContent);
    expect(adults.includes('If you are 18 or over')).toBe(ageBand === null);
  });

  test.each([{ files: {} }, { files: { ...helpFiles, GB: 'rubbish' } }, { chosen: 'ZZ' }, { languages: [] }])(
    'keeps its steps and a way to a number without a usable file or country: %#',
    (props) => {
      for (const [at, card] of pathCards.entries()) {
        openHelp({ ...props, hash: stepHash(at + 1) });
        expect(title()).toBe(english[`path_${card}_title`]);
        expect(document.querySelector('.urgent')?.textContent).toContain('Call your local emergency number.');
        expect(document.querySelector('.urgent')?.textContent).toContain('Find A Helpline');
      }
      openHelp({ ...props, hash: '#path-9' });
      expect(document.querySelector('.service h3')?.textContent).toContain('Take It Down');
    },
  );

  test('a crisis link from a step leads into the list, with the focus on its part', () => {
    openHelp({ hash: '#path-3' });
    openHelp({ hash: '#need-crisis' });
    expect(document.activeElement?.textContent).toBe('When you feel really low');
  });

  test('people to tell can be reached from the step about it', () => {
    openHelp({ hash: '#path-7', people: [jo] });
    expect(hrefs('.path-card')).toEqual(
      expect.arrayContaining(['tel:01632960123', expect.stringMatching(/^sms:01632960123\?body=Someone%20is/)]),
    );
  });
});

describe('the sheet for the proof', () => {
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const text = (): string => document.querySelector('.sheet-text pre')?.textContent ?? '';

  test('becomes text, and outlives a look at another step', async () => {
    openHelp({ hash: '#sheet' });
    await userEvent.fill(field('Site or app'), 'chat.example');
    await userEvent.click(page.getByText('Days and times'));
    openHelp({ hash: '#path-6' });
    openHelp({ hash: '#sheet' });
    expect(text()).toContain('Site or app: chat.example');
    expect(text()).toContain('Kept: Days and times');
  });

  test('has nothing in a field that a browser would save for later', async () => {
    openHelp({ hash: '#sheet' });
    await userEvent.fill(field('What they asked for'), 'a secret');
    for (const box of document.querySelectorAll<HTMLTextAreaElement>('main textarea')) {
      expect([box.autocomplete, box.spellcheck, box.name, box.value === box.defaultValue]).toEqual([
        'off',
        false,
        '',
        true,
      ]);
    }
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  test('is emptied by two presses', async () => {
    openHelp({ hash: '#sheet' });
    await userEvent.fill(field('Links'), 'https://x.example');
    await userEvent.click(button('Empty the sheet'));
    await userEvent.click(button('Press again to empty it'));
    await expect.element(page.getByText('The sheet is empty.')).toBeVisible();
    expect(text()).not.toContain('x.example');
    expect(document.querySelectorAll('textarea')[2]?.value).toBe('');
  });

  test('is printed and copied', async () => {
    openHelp({ hash: '#sheet' });
    await userEvent.fill(field('Links'), 'https://x.example');
    await userEvent.click(button('Print'));
    expect(given.print).toHaveBeenCalledOnce();
    await userEvent.click(button('Copy as text'));
    expect(given.copyText.mock.lastCall?.[0]).toContain('Links: https://x.example');
  });

  test('is selected where the clipboard is blocked', async () => {
    openHelp({ hash: '#sheet', copyText: async () => Promise.reject(new Error('blocked')) });
    await userEvent.click(button('Copy as text'));
    await expect.element(page.getByText(/the words are marked now/)).toBeVisible();
    expect(getSelection()?.toString()).toContain('Notes about what happened online');
  });
});

describe('telling', () => {
  test('opens the picked and changed words in apps of one’s own', async () => {
    openHelp({ hash: '#telling', people: [jo, dad] });
    await userEvent.click(page.getByText('Someone online is making me worried.'));
    await userEvent.type(page.getByRole('textbox'), '{End} Call me & “sit” here?');
    const words = encodeURIComponent('Someone online is making me worried. Call me & “sit” here?');
    expect(hrefs()).toEqual(
      expect.arrayContaining([
        `sms:?body=${words}`,
        `mailto:?subject=Can%20I%20talk%20to%20you%3F&body=${words}`,
        'tel:01632960123',
        `sms:01632960123?body=${words}`,
        `mailto:dad@home.example?subject=Can%20I%20talk%20to%20you%3F&body=${words}`,
      ]),
    );
    await userEvent.click(button('Copy'));
    expect(given.copyText).toHaveBeenCalledWith(decodeURIComponent(words));
  });

  test('marks the words where the clipboard is blocked', async () => {
    openHelp({ hash: '#telling', copyText: async () => Promise.reject(new Error('blocked')) });
    await userEvent.click(button('Copy'));
    await expect.element(page.getByText(/the words are marked now/)).toBeVisible();
    const box = document.querySelector('textarea');
    expect([document.activeElement, box?.selectionStart, box?.selectionEnd]).toEqual([box, 0, box?.value.length]);
  });

  test('shows who put a person on the list', () => {
    openHelp({ hash: '#telling', people: [jo, dad] });
    const list = document.querySelector('.people-list')?.textContent;
    expect(list).toContain('Added by you: 01632 960 123');
    expect(list).toContain('Added by your family: dad@home.example');
  });

  test('a person is added, with what is wrong said beside the field', async () => {
    openHelp({ hash: '#telling' });
    await userEvent.click(button('Add someone'));
    expect(document.activeElement).toBe(page.getByRole('textbox', { name: /^Who is it/ }).element());
    await userEvent.click(button('Save'));
    await expect.element(page.getByRole('alert').first()).toHaveTextContent('Write a short name.');
    await userEvent.fill(page.getByRole('textbox', { name: /^Who is it/ }), 'Aunt Jo');
    await userEvent.fill(page.getByRole('textbox', { name: 'Phone' }), 'later');
    await userEvent.click(button('Save'));
    await expect.element(page.getByText('Write the phone number in digits.')).toBeVisible();
    await userEvent.fill(page.getByRole('textbox', { name: 'Phone' }), '01632 960 123');
    await userEvent.keyboard('{Enter}');
    expect(given.savePeople).toHaveBeenCalledWith({ add: jo });
    await expect.element(page.getByText('Aunt Jo is on your list.')).toBeVisible();
    expect(document.activeElement?.textContent).toBe('Add someone');
  });

  test('a full list takes nobody more; a person can be removed', async () => {
    openHelp({ hash: '#telling', people: [jo, dad, { ...jo, label: 'Coach' }, { ...jo, label: 'Gran' }] });
    expect(document.body.textContent).toContain('Your list is full.');
    expect(document.body.textContent).not.toContain('Add someone');
    await userEvent.click(button(/^Remove ?: Dad$/));
    expect(given.savePeople.mock.lastCall).toEqual([{ remove: dad }]);
    await expect.element(page.getByText('Dad is off your list.')).toBeVisible();
  });

  test.each([
    ['a private window writes nothing', { isPrivate: true }, 'Aunt Jo is on your list.', 0],
    [
      'a storage that fails is said',
      { savePeople: async () => Promise.reject(new Error('full')) },
      'Your browser did not save that. It works until you close this page.',
      0,
    ],
  ] as const)('%s, and the person can be reached all the same', async (_name, props, said, writes) => {
    openHelp({ hash: '#telling', ...props });
    await userEvent.click(button('Add someone'));
    await userEvent.fill(page.getByRole('textbox', { name: /^Who is it/ }), 'Aunt Jo');
    await userEvent.fill(page.getByRole('textbox', { name: 'Phone' }), '01632 960 123');
    await userEvent.click(button('Save'));
    await expect.element(page.getByText(said)).toBeVisible();
    expect(given.savePeople).toHaveBeenCalledTimes(writes);
    expect(hrefs()).toContain('tel:01632960123');
  });

  test('has helplines for when home is not safe', () => {
    openHelp({ hash: '#telling' });
    expect(document.querySelector('#need-talk h3')?.textContent).toBe('Childline');
  });
});

describe('reply lines', () => {
  test('are at least 24, each copied with one press and said', async () => {
    openHelp({ hash: '#replies' });
    const lines = [...document.querySelectorAll('.copy-words > span')].map((line) => line.textContent ?? '');
    expect(new Set(lines).size).toBeGreaterThanOrEqual(24);
    expect(lines.join(' ')).not.toContain('undefined');
    const last = lines.at(-1) ?? '';
    await userEvent.click(button(new RegExp(`^Copy ?: ${last}$`)));
    expect(given.copyText).toHaveBeenCalledWith(last);
    await expect.element(page.getByRole('status').getByText('Copied. You can paste it in a message.')).toBeVisible();
    const said = document.querySelector('[role="status"] span');
    await userEvent.click(button(new RegExp(`^Copied ?: ${last}$`)));
    // Said anew: a screen reader hears the second press too.
    await expect.poll(() => document.querySelector('[role="status"] span') === said).toBe(false);
  });

  test('are marked where the clipboard is blocked', async () => {
    openHelp({ hash: '#replies', copyText: async () => Promise.reject(new Error('blocked')) });
    await userEvent.click(button(/Plot twist: no/));
    await expect.element(page.getByText(/the words are marked now/)).toBeVisible();
    expect(getSelection()?.toString()).toBe('Plot twist: no.');
  });
});

describe('the page for a grown-up', () => {
  test('says first to thank, then what to do, and who can help', async () => {
    openHelp({ hash: '#grown-up' });
    const steps = [...document.querySelectorAll('main ol li')].map((step) => step.textContent ?? '');
    expect(steps[0]).toContain('You are not in trouble.');
    expect(steps).toHaveLength(8);
    expect(document.querySelector('#need-grown-ups a[href^="tel:"]')).not.toBeNull();
    await userEvent.click(button('Print this page'));
    expect(given.print).toHaveBeenCalledOnce();
  });
});

describe('the list of countries', () => {
  test('opens with the focus in its field, and gives it back', async () => {
    openHelp({ hash: '#path-2' });
    await userEvent.click(button('Change country'));
    expect(document.activeElement).toBe(page.getByRole('searchbox').element());
    await userEvent.keyboard('wales');
    await expect.element(page.getByText('Countries that fit: 1.')).toBeVisible();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.element(page.getByText('This page is now for United Kingdom.')).toBeVisible();
    expect(document.activeElement?.textContent).toBe('Change country');
  });

  test('says what to do when nothing fits', async () => {
    openHelp();
    await userEvent.click(button('Change country'));
    await userEvent.fill(page.getByRole('searchbox'), 'qqq');
    await expect.element(page.getByText(/No country fits/)).toBeVisible();
    await expect.element(button('I do not know')).toBeVisible();
  });
});

describe('every view', () => {
  test.each(views)('%s fits a narrow screen with text of twice the size, both ways', async (hash) => {
    await page.viewport(320, 900);
    document.documentElement.style.fontSize = '200%';
    for (const t of [undefined, rightToLeft]) {
      openHelp({ hash, people: [jo, dad], ...(t ? { t } : {}) });
      expect(tooWide()).toEqual([]);
      expect(overflows()).toBe(false);
      expect(await violations()).toEqual([]);
    }
  });

  test('with its list of countries and its form open has nothing for axe to find', async () => {
    openHelp({ hash: '#telling', people: [jo] });
    await userEvent.click(button('Change country'));
    await userEvent.click(button('Add someone'));
    await userEvent.click(button('Save'));
    expect(await violations()).toEqual([]);
    await page.viewport(320, 900);
    expect(tooWide()).toEqual([]);
    expect(overflows()).toBe(false);
  });

  test.each(views)('%s has a way to leave and the way is pressed once', async (hash) => {
    openHelp({ hash });
    await userEvent.click(button('Leave this page'));
    expect(given.leave).toHaveBeenCalledOnce();
  });

  test('leads from the services to the path, to telling and to the replies', async () => {
    openHelp();
    for (const [name, hash] of [
      ['Someone is threatening me', '#path'],
      ['Tell someone', '#telling'],
      ['Words to back out', '#replies'],
    ] as const) {
      await expect.element(link(name).first()).toHaveAttribute('href', hash);
    }
  });
});
