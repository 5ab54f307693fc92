import '../../assets/styles/tokens.css';
import { describe, expect, test } from 'vitest';
import { scenes } from '../../components/shared/GalleryScenes';
import { englishCopy, rightToLeftCopy } from '../builders/copy';
import { looks, overflows, violations, wear } from './axe-check';
import { showScene } from './show-scene';

describe.each(looks)('%s', (look) => {
  test.each(scenes)('$name has no barrier that axe can find', async (scene) => {
    await wear(look);
    const root = await showScene(scene, look === 'right to left' ? rightToLeftCopy : englishCopy);
    expect(root.childElementCount).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    expect(overflows()).toBe(false);
  });
});
