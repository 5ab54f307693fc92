import '../../assets/styles/tokens.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PauseDialog } from '../../components/pause/PauseDialog';
import type { Answer } from '../../lib/core/ledger';
import { questions } from '../../lib/core/questions';
import { englishCopy } from '../builders/copy';
import { violations } from './axe-check';

const question = questions.find(({ id }) => id === 1);
if (!question) throw new Error('There is no question 1.');
const careful = 'People online can pretend to be someone else, even on video.';
const long = 30;

/** A page with a button that opens the pause. */
function open(pauseSeconds = long) {
  const told = vi.fn<(answer: Answer) => void>();
  function Page() {
    const [isOpen, setOpen] = useState(false);
    return (
      <main>
        <h1>Some page</h1>
        <button type="button" onClick={() => setOpen(true)}>
          Start
        </button>
        {isOpen && (
          <PauseDialog
            t={englishCopy}
            subject={{ kind: 'camera', question: question as NonNullable<typeof question>, reason: 'fast' }}
            pauseSeconds={pauseSeconds}
            onAnswer={(answer) => {
              told(answer);
              setOpen(false);
            }}
          />
        )}
      </main>
    );
  }
  render(<Page />, document.body.appendChild(document.createElement('div')));
  return told;
}
const opener = page.getByRole('button', { name: 'Start' });
const dialog = page.getByRole('dialog', { name: 'Camera on? Pause a moment.' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** What has the focus, also inside the shadow root of the pause. */
function focused(): Element | null {
  const outer = document.activeElement;
  return outer?.shadowRoot?.activeElement ?? outer;
}

beforeEach(() => page.viewport(900, 900));

async function start(pauseSeconds?: number) {
  const told = open(pauseSeconds);
  await opener.click();
  await expect.element(dialog).toBeVisible();
  return told;
}

describe('the pause', () => {
  test('is modal, starts at its headline, and has no barrier that axe can find', async () => {
    await start();
    expect(document.querySelector('main > div')?.shadowRoot?.querySelector('dialog')?.matches(':modal')).toBe(true);
    expect(focused()?.id).toBe('pp-headline');
    await expect.poll(violations).toEqual([]);
  });
  test.each([
    ['Not now', 'stop'],
    ['Someone is pushing me', 'pushed'],
    ['I want to talk', 'talk'],
  ])('takes "%s" at once', async (name, answer) => {
    const told = await start();
    await button(name).click();
    expect(told.mock.calls).toEqual([[answer]]);
  });
  test('takes Escape for "Not now"', async () => {
    const told = await start();
    await userEvent.keyboard('{Escape}');
    expect(told.mock.calls).toEqual([['stop']]);
  });
  test('gives nothing away to a stray Enter', async () => {
    const told = await start(0);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(told).not.toHaveBeenCalled();
    await expect.element(dialog).toBeVisible();
  });
  test('gives the focus back to where it was', async () => {
    await start();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(focused()).toBe(opener.element());
  });
});

describe('carrying on', () => {
  test('does nothing before a question was touched or the time is over', async () => {
    const told = await start();
    await button('Turn camera on').click({ force: true });
    expect(told).not.toHaveBeenCalled();
    await expect.element(button('Turn camera on')).toHaveAttribute('aria-disabled', 'true');
  });
  test('opens with an answer, which brings its advice', async () => {
    const told = await start();
    await button('No').click();
    await expect.element(page.getByText(careful)).toBeVisible();
    await button('Turn camera on').click();
    expect(told.mock.calls).toEqual([['continue']]);
  });
  test('opens with the other answer too, without advice', async () => {
    await start();
    await button('Yes').click();
    await expect.element(button('Turn camera on')).toHaveAttribute('aria-disabled', 'false');
    await expect.element(page.getByText(careful)).not.toBeInTheDocument();
  });
  test('opens by itself after the waiting time', async () => {
    const told = await start(1);
    await expect.element(button('Turn camera on')).toHaveAttribute('aria-disabled', 'false');
    await button('Turn camera on').click();
    expect(told.mock.calls).toEqual([['continue']]);
  });
});

test('the keyboard alone reaches every button, in the order in which they stand', async () => {
  await start();
  const reached: string[] = [];
  for (let presses = 0; presses < 7; presses += 1) {
    await userEvent.keyboard('{Tab}');
    reached.push(focused()?.textContent ?? '');
  }
  expect(reached).toEqual([
    'Yes',
    'No',
    'Not sure',
    'Not now',
    'Turn camera on',
    'Someone is pushing me',
    'I want to talk',
  ]);
});
test('a press that no person made does nothing', async () => {
  const told = await start(0);
  const root = document.querySelector('main > div')?.shadowRoot;
  root?.querySelector<HTMLElement>('[data-act="continue"]')?.click();
  expect(told).not.toHaveBeenCalled();
});
