/** A share with its 95 % interval after Wilson, which holds for few cases and for shares near 0 and 1. */
export function wilson(hits, count) {
  if (count === 0) return { share: Number.NaN, low: 0, high: 1 };
  const z = 1.96;
  const share = hits / count;
  const middle = share + (z * z) / (2 * count);
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  return { share, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
