/**
 * data/help-labels.json: what we say in our own words beside a service (who runs it, how private it is, good to
 * know), and which services stand in where a country has no line for a need.
 */

const parts = ['runBy', 'privacy', 'goodToKnow'];
const isText = (value) => typeof value === 'string' && value.length > 0;

function basisProblem(basis, entry) {
  if (isText(basis)) {
    const own = [entry.name, entry.oneLine, entry.note ?? ''].join('\n');
    return own.includes(basis) ? null : `rests on words that the entry does not have: "${basis}"`;
  }
  const isElsewhere = isText(basis?.says) && isText(basis?.from) && basis.from.startsWith('https://');
  return isElsewhere ? null : 'has a basis that is neither a quote nor { says, from }';
}

function labelProblems(label, entry) {
  if (!entry) return ['is a label for a service that is not in the data'];
  const problems = [];
  if (!parts.some((part) => isText(label[part]))) problems.push('is a label without words');
  for (const field of Object.keys(label)) {
    if (![...parts, 'basis'].includes(field)) problems.push(`has the unknown label field "${field}"`);
  }
  if (!Array.isArray(label.basis) || label.basis.length === 0) return [...problems, 'is a label without a basis'];
  const broken = label.basis.map((basis) => basisProblem(basis, entry)).filter((problem) => problem !== null);
  return [...problems, ...broken];
}

/**
 * Every problem of the labels, one sentence each. A label may claim only what the entry itself or a named public copy
 * says, and this is where that is held.
 *
 * @param {{ labels: Record<string, object>, standIns: Record<string, unknown> }} data
 * @param {readonly { id: string }[]} entries
 * @returns {string[]}
 */
export function labelsProblems(data, entries) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const problems = Object.entries(data.labels).flatMap(([id, label]) =>
    labelProblems(label, byId.get(id)).map((problem) => `${id} ${problem}`),
  );
  for (const need of ['report', 'crisis']) {
    const missing = data.standIns[need].filter((id) => byId.get(id)?.use !== 'ship');
    problems.push(...missing.map((id) => `${id} stands in for ${need} but is not an entry to ship`));
  }
  return problems;
}

/**
 * What the help page shows beside a service.
 * @param {{ labels: Record<string, Record<string, unknown>>, standIns: Record<string, unknown> }} data
 * @param {string} id
 * @returns {{ runBy?: string, privacy?: string, goodToKnow?: string, standsInFor?: string[] }}
 */
export function labelOf(data, id) {
  const label = Object.hasOwn(data.labels, id) ? data.labels[id] : {};
  const standsInFor = ['report', 'crisis'].filter((need) => data.standIns[need].includes(id));
  return {
    ...Object.fromEntries(parts.filter((part) => label[part]).map((part) => [part, label[part]])),
    ...(standsInFor.length > 0 ? { standsInFor } : {}),
  };
}
