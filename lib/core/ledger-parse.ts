import { isCorner } from './corners';
import { type LastAnswer, type Ledger, questionsKept, type SeenSite, type Visit, type VisitRisk } from './ledger';
import { riskCategories } from './risk/categories';

type Raw = Record<string, unknown>;
const asRecord = (value: unknown): Raw | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : null;
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-z]{11}$/.test(value);

function parseLast(raw: unknown): LastAnswer | null {
  const value = asRecord(raw);
  if (!value || !isTime(value.at)) return null;
  const answer = value.answer;
  return answer === 'continue' || answer === 'stop' ? { answer, at: value.at } : null;
}

function parseRisk(raw: unknown): VisitRisk | null {
  const value = asRecord(raw);
  const why = riskCategories.find((known) => known === value?.why);
  if (!value || !why || !isTime(value.at)) return null;
  return { level: value.level === 'help' ? 'help' : 'strong', why, at: value.at };
}

function parseVisit(raw: unknown): Visit | null {
  const value = asRecord(raw);
  if (!value || !isHash(value.site) || !isTime(value.lastMomentAt)) return null;
  return {
    site: value.site,
    lastMomentAt: value.lastMomentAt,
    camera: parseLast(value.camera),
    picture: parseLast(value.picture),
    pushed: value.pushed === true,
    risk: parseRisk(value.risk),
    metAt: isTime(value.metAt) ? value.metAt : 0,
  };
}

function parseSeen(raw: unknown): SeenSite | null {
  const value = asRecord(raw);
  if (!value || !isDay(value.lastDay)) return null;
  const day = (field: string): string | null => (isDay(value[field]) ? (value[field] as string) : null);
  return {
    camera: day('camera'),
    picture: day('picture'),
    continued: value.continued === true,
    lastDay: value.lastDay,
  };
}

function parseMap<T>(raw: unknown, isKey: (key: string) => boolean, parse: (value: unknown) => T | null) {
  const result: Record<string, T> = {};
  for (const [key, value] of Object.entries(asRecord(raw) ?? {})) {
    const parsed = isKey(key) ? parse(value) : null;
    if (parsed !== null) result[key] = parsed;
  }
  return result;
}

/** Reads a ledger from whatever storage holds; returns null when there is none to use. Unusable entries are dropped. */
export function parseLedger(raw: unknown): Ledger | null {
  const value = asRecord(raw);
  if (!value || typeof value.salt !== 'string' || value.salt.length < 8) return null;
  const today = asRecord(value.today);
  const answered = today?.answered;
  return {
    salt: value.salt,
    seen: parseMap(value.seen, isHash, parseSeen),
    today:
      today && isDay(today.day) && isTime(answered)
        ? { day: today.day, answered: Math.floor(answered) }
        : { day: '', answered: 0 },
    questions: (Array.isArray(value.questions) ? value.questions : [])
      .filter((id): id is number => Number.isInteger(id))
      .slice(0, questionsKept),
    visits: parseMap(value.visits, (key) => /^\d+$/.test(key), parseVisit),
    corners: parseMap(value.corners, isHash, (corner) => (isCorner(corner) ? corner : null)),
    checkinAt: isTime(value.checkinAt) ? value.checkinAt : 0,
  };
}
