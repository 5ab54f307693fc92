// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokensCss = readFileSync('assets/styles/tokens.css', 'utf8');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const pair = /light-dark\(\s*(#[0-9a-f]{3,6})\s*,\s*(#[0-9a-f]{3,6})\s*\)/;
const tokens = new Map(
  [...tokensCss.matchAll(new RegExp(`(--[\\w-]+): ${pair.source}`, 'g'))].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

function colour(name: string, theme: Theme): string {
  const found = tokens.get(name)?.[theme];
  if (!found) throw new Error(`${name} is no colour of assets/styles/tokens.css`);
  return found;
}

/** The relative luminance of a colour (WCAG 2.2, definition of contrast ratio). */
function luminance(hex: string): number {
  const long = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const papers = ['--paper', '--paper-sunk', '--paper-calm'];
const inks = ['--ink', '--ink-quiet', '--accent', '--good', '--care'];
const edges = ['--line-control', '--accent', '--care'];

test('the ratio is that of the standard', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21, 5);
  expect(contrast('#777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(themes)('in the %s theme', (theme) => {
  test.each(inks.flatMap((ink) => papers.map((paper) => [ink, paper] as const)))(
    'text in %s can be read on %s (4.5 : 1)',
    (ink, paper) => {
      expect(contrast(colour(ink, theme), colour(paper, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each(['--accent', '--accent-hover'])('text on a button in %s can be read (4.5 : 1)', (paper) => {
    expect(contrast(colour('--on-accent', theme), colour(paper, theme))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(edges.flatMap((edge) => papers.map((paper) => [edge, paper] as const)))(
    'the edge of a control and the ring of the focus in %s can be seen on %s (3 : 1)',
    (edge, paper) => {
      expect(contrast(colour(edge, theme), colour(paper, theme))).toBeGreaterThanOrEqual(3);
    },
  );
});

const styles = import.meta.glob<string>(['../../../components/**/*.css'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
describe.each(Object.entries(styles))('%s', (_path, css) => {
  // The parts that lie on other people's pages repeat the few colours they need (tokens.css says why).
  test('has no colour that the tokens do not have', () => {
    const known = new Set([...tokens.values()].flatMap(({ light, dark }) => [light, dark, `${light}, ${dark}`]));
    const pairs = [...css.matchAll(new RegExp(pair.source, 'g'))].map(([, light, dark]) => `${light}, ${dark}`);
    expect(pairs.filter((both) => !known.has(both))).toEqual([]);
    const single = css.replace(new RegExp(pair.source, 'g'), '').match(/#[0-9a-f]{3,8}\b/g) ?? [];
    expect(single.filter((one) => !known.has(one))).toEqual([]);
  });
});
