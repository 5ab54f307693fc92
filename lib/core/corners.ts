/** Corners of the screen, in the order in which "Move" goes through them. */
export const corners = ['top-right', 'bottom-right', 'bottom-left', 'top-left'] as const;
export type Corner = (typeof corners)[number];

/** More sites than anybody moves a control on; the oldest go first. */
const cornersLimit = 200;

/** True for a corner. */
export function isCorner(value: unknown): value is Corner {
  return corners.some((corner) => corner === value);
}

/** Where the control stands on a site that has no corner of its own: at the top, away from where people type. */
export function firstCorner(dir: 'ltr' | 'rtl'): Corner {
  return dir === 'rtl' ? 'top-left' : 'top-right';
}

/** The next corner round. */
export function nextCorner(corner: Corner): Corner {
  return corners[(corners.indexOf(corner) + 1) % corners.length] ?? corner;
}

/** The corner that is nearest to a point, given in parts of the screen from 0 to 1. */
export function nearestCorner(x: number, y: number): Corner {
  return `${y < 0.5 ? 'top' : 'bottom'}-${x < 0.5 ? 'left' : 'right'}`;
}

/** The corners with one more, the newest last. */
export function withCorner(
  known: Readonly<Record<string, Corner>>,
  site: string,
  corner: Corner,
): Readonly<Record<string, Corner>> {
  const { [site]: _before, ...others } = known;
  return Object.fromEntries([...Object.entries(others), [site, corner] as const].slice(-cornersLimit));
}
