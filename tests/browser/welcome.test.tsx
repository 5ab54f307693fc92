import '../../assets/styles/tokens.css';
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exampleOwner } from '../../components/shared/GalleryScenes';
import { Welcome } from '../../components/welcome/Welcome';
import { englishCopy } from '../builders/copy';

beforeEach(async () => {
  await page.viewport(900, 900);
  render(
    <Welcome
      t={englishCopy}
      ageBand={null}
      onAge={async () => undefined}
      owner={exampleOwner}
      pauseSeconds={30}
      isFirefox={false}
      isAllowedInPrivateWindows={null}
      random={() => 0}
    />,
    document.body.appendChild(document.createElement('div')),
  );
});
const button = (name: string) => page.getByRole('button', { name, exact: true });
const result = page.getByRole('status');

test.each([
  ['Try it for the camera', ['Not now'], 'On a page, the camera would have stayed off.'],
  ['Try it for a picture', ['Keep it to myself'], 'On a page, the picture would have stayed with you.'],
  [
    'Try it for the camera',
    ['Yes', 'Turn camera on'],
    'On a page, your browser would now ask about the camera, and then it would turn on.',
  ],
  ['Try it for a picture', ['Not sure', 'Send it'], 'On a page, the picture would have gone into the chat.'],
  [
    'Try it for the camera',
    ['Someone is pushing me'],
    'On a page, nothing would have gone through, and the help page would open.',
  ],
  [
    'Try it for a picture',
    ['I want to talk'],
    'On a page, nothing would have gone through, and you would see who you can talk to.',
  ],
])('%s, %j: %s', async (start, presses, said) => {
  await button(start).click();
  for (const name of presses) await button(name).click();
  await expect.element(result).toHaveTextContent(said);
});

test('Escape stops, by keyboard alone, and the practice can go on', async () => {
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('Try it for the camera');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(result).toHaveTextContent('On a page, the camera would have stayed off.');
  expect(document.activeElement?.textContent).toBe('Try it for the camera');
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('dialog', { name: 'Before you send that picture' })).toBeVisible();
});
test('a second try asks another question', async () => {
  const asked = (): string =>
    document.querySelector('.try > div:last-child')?.shadowRoot?.querySelector('legend')?.textContent ?? '';
  const seen: string[] = [];
  for (let tries = 0; tries < 3; tries += 1) {
    await button('Try it for the camera').click();
    seen.push(asked());
    await userEvent.keyboard('{Escape}');
  }
  expect(new Set(seen).size).toBe(3);
  expect(seen).not.toContain('');
});
