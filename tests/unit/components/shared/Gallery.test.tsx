import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Gallery } from '../../../../components/shared/Gallery';
import { scenes } from '../../../../components/shared/GalleryScenes';
import { englishCopy, rightToLeftCopy } from '../../../builders/copy';

const shown = (container: Element): (string | null)[] =>
  [...container.querySelectorAll('[data-scene]')].map((scene) => scene.getAttribute('data-scene'));

test('the gallery shows each part of the extension, under a name of its own', () => {
  const names = scenes.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(names.map((name) => name.split(' ')[0]))).toEqual(
    new Set([
      'pause',
      'strip',
      'control',
      'popup',
      'options',
      'welcome',
      'seen',
      'help',
      'policy',
      'nudge',
      'chats',
      'guide',
    ]),
  );
});
test('the gallery can be cut down to the scenes of one part', () => {
  const { container } = render(<Gallery t={englishCopy} filter="popup" />);
  const popups = scenes.map(({ name }) => name).filter((name) => name.startsWith('popup '));
  expect(popups.length).toBeGreaterThan(5);
  expect(shown(container)).toEqual(popups);
});
test('the gallery follows the direction of its words', () => {
  const { container } = render(<Gallery t={rightToLeftCopy} filter="welcome" />);
  expect(container.firstElementChild?.getAttribute('dir')).toBe('rtl');
});
