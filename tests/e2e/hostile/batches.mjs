/** At most so many cases side by side: more make a browser on two busy cores stumble. */
const size = 40;

/** How long an unanswered pause is watched. */
export const holdMs = { quick: 1200, slow: 3500 };

/** Cuts cases into groups that can run side by side, each with the time it is held. */
export function batchesOf(cases) {
  const groups = new Map();
  for (const one of cases) {
    const kind = [one.slow ? 'slow' : 'quick', one.top && one.key, one.popup && 'popups', one.hand && 'by hand'].filter(
      Boolean,
    );
    const name = kind.join(', ');
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].flatMap(([name, group]) => {
    const most = group[0].popup || group[0].hand ? 12 : size;
    const parts = Math.ceil(group.length / most);
    const length = Math.ceil(group.length / parts);
    return Array.from({ length: parts }, (_, part) => ({
      name: parts > 1 ? `${name}, part ${part + 1}` : name,
      holdMs: group[0].slow ? holdMs.slow : holdMs.quick,
      cases: group.slice(part * length, (part + 1) * length),
    }));
  });
}
