/** Chance that comes out the same for the same seed, so that a month can be lived again. */
export interface Chance {
  /** From 0 up to but not including 1. */
  random(): number;
  /** True in `share` of all cases. */
  isSo(share: number): boolean;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  oneOf<T>(all: readonly [T, ...T[]]): T;
}

/** Mulberry32 by Tommy Ettinger (public domain): short, and even enough for a calendar. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  return {
    random,
    isSo: (share) => random() < share,
    between,
    // `between` stays inside the list; the fallback is for the type checker.
    oneOf: (all) => all[between(0, all.length - 1)] ?? all[0],
  };
}
