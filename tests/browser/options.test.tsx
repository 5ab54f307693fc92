import '../../assets/styles/tokens.css';
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsPage } from '../../components/settings/OptionsPage';
import { examplePin } from '../../components/shared/example-pin';
import { type ExampleStore, exampleStore } from '../../components/shared/example-store';
import { exampleAround, exampleHosts, exampleLock } from '../../components/shared/GalleryScenes';
import { defaultSettings } from '../../lib/core/settings';
import { englishCopy } from '../builders/copy';
import { violations } from './axe-check';

const files: { name: string; text: string }[] = [];

async function open(stored: Record<string, unknown> = {}): Promise<ExampleStore> {
  const store = exampleStore(stored);
  render(
    <OptionsPage
      store={store}
      copyFor={() => englishCopy}
      languages={['en']}
      shipped={exampleHosts}
      lock={exampleLock(true)}
      pin={examplePin()}
      {...exampleAround}
      day="2026-11-24"
      initialHost=""
      saveAsFile={(name, text) => files.push({ name, text })}
      onCopy={() => undefined}
    />,
    document.body.appendChild(document.createElement('div')),
  );
  await expect.element(page.getByRole('heading', { name: 'When to pause' })).toBeVisible();
  return store;
}
/** Goes on by Tab until something of this name has the focus. */
async function tabTo(name: string): Promise<void> {
  const nameOf = (element: Element | null): string =>
    element?.getAttribute('aria-label') ??
    (element instanceof HTMLInputElement || element instanceof HTMLSelectElement
      ? [...(element.labels ?? [])].map((label) => label.textContent).join('')
      : (element?.textContent ?? ''));
  for (let presses = 0; presses < 60; presses += 1) {
    if (nameOf(document.activeElement).startsWith(name)) return;
    await userEvent.keyboard('{Tab}');
  }
  throw new Error(`Tab does not reach "${name}".`);
}
const says = (text: string) => expect.element(page.getByText(text, { exact: true })).toBeVisible();

beforeEach(async () => {
  files.length = 0;
  await page.viewport(900, 900);
});

describe('by keyboard alone', () => {
  test('a pause is switched off', async () => {
    const store = await open();
    await tabTo('Before the camera turns on');
    await userEvent.keyboard(' ');
    await says('Saved.');
    expect(store.stored.settings).toEqual({ ...defaultSettings, camera: false });
  });
  test('the waiting time is typed', async () => {
    const store = await open();
    await tabTo('Seconds before');
    await userEvent.keyboard('{Control>}a{/Control}12');
    await says('Saved.');
    expect(store.stored.settings).toMatchObject({ pauseSeconds: 12 });
  });
  test('letters in the waiting time are refused beside the field', async () => {
    const store = await open();
    await tabTo('Seconds before');
    await userEvent.keyboard('{Control>}a{/Control}e');
    await says('Write a number from 0 to 30.');
    expect(store.stored).toEqual({});
  });
  test('the country is chosen', async () => {
    const store = await open();
    await tabTo('Country for help');
    await userEvent.keyboard('Norw');
    await expect.poll(() => store.stored.settings).toMatchObject({ region: 'NO' });
  });
  test('a site is added, removed and brought back', async () => {
    const store = await open();
    await tabTo('Address of the site');
    await userEvent.keyboard('https://www.club.example/x{Tab}{ArrowUp}');
    await tabTo('Add this site');
    await userEvent.keyboard('{Enter}');
    await says('club.example is on your list.');
    expect(store.stored.settings).toMatchObject({ sites: { 'club.example': 'stranger' } });
    (document.activeElement as HTMLElement).blur();
    await tabTo('Remove club.example');
    await userEvent.keyboard('{Enter}');
    await says('club.example is off your list.');
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    await says('Put back as it was.');
    expect(store.stored.settings).toMatchObject({ sites: { 'club.example': 'stranger' } });
  });
  test('what is stored is opened and deleted', async () => {
    const store = await open({ ledger: { salt: 'some old salt' } });
    await tabTo('Show it as it is stored');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/some old salt/)).toBeVisible();
    await tabTo('Delete it');
    await userEvent.keyboard('{Enter}{Enter}');
    await says('Deleted. Your settings are still here.');
    expect(store.stored).toEqual({});
  });
});

describe('a settings file', () => {
  const picker = (): HTMLInputElement => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('There is no way to open a file.');
    return input;
  };
  test('goes out and comes back in', async () => {
    const mine = { ...defaultSettings, camera: false, sites: { 'club.example': 'meeting' } };
    const store = await open({ settings: mine });
    await page.getByRole('button', { name: 'Save as a file' }).click();
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect.poll(() => store.stored.settings).toEqual(defaultSettings);

    await userEvent.upload(picker(), new File([files[0]?.text ?? ''], files[0]?.name ?? ''));
    await says('club.example: new, as “Calls and lessons”');
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Use these settings' }).click();
    await says('The settings from the file are in use.');
    expect(store.stored.settings).toEqual(mine);
  });
  test('that is damaged changes nothing', async () => {
    const store = await open();
    await userEvent.upload(picker(), new File([new Uint8Array([0xff, 0xd8, 0xff, 0])], 'photo.json'));
    await says('This file is broken, so it cannot be read. Nothing has changed.');
    expect(store.stored).toEqual({});
  });
});

test('the bar at the foot does not cover what has the focus', async () => {
  await page.viewport(400, 500);
  await open();
  await tabTo('Before the camera turns on');
  await userEvent.keyboard(' ');
  await says('Saved.');
  const bar = document.querySelector('.save-bar');
  for (let presses = 0; presses < 14; presses += 1) {
    await userEvent.keyboard('{Tab}');
    const { bottom, top } = (document.activeElement as HTMLElement).getBoundingClientRect();
    const covered = bar?.contains(document.activeElement) ? 0 : bottom - (bar?.getBoundingClientRect().top ?? 0);
    expect(covered < bottom - top).toBe(true);
  }
});
