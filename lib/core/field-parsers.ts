import { parseHost } from './sites';

/** Why a value, or one part of it, could not be used. */
export type FieldProblem = 'wrong-type' | 'out-of-range' | 'too-many';

/** Names what is wrong; `part` is the entry of a list or an object, none for the whole value. */
export type Complain = (problem: FieldProblem, part?: string) => void;

/** Reads one value. Undefined means that it cannot be used at all; the default holds then. Does not throw. */
export type FieldParser<Value> = (raw: unknown, complain: Complain) => Value | undefined;

/** `true` or `false`, and nothing that only looks like it. */
export const flag: FieldParser<boolean> = (raw, complain) => {
  if (typeof raw === 'boolean') return raw;
  complain('wrong-type');
  return undefined;
};

/** A whole number between two ends, both included. */
export function wholeNumber(range: { readonly min: number; readonly max: number }): FieldParser<number> {
  return (raw, complain) => {
    if (typeof raw !== 'number' || !Number.isInteger(raw)) complain('wrong-type');
    else if (raw < range.min || raw > range.max) complain('out-of-range');
    else return raw;
    return undefined;
  };
}

/** A text that fits a pattern. */
export function matching(pattern: RegExp): FieldParser<string> {
  return (raw, complain) => {
    if (typeof raw === 'string' && pattern.test(raw)) return raw;
    complain('wrong-type');
    return undefined;
  };
}

/** One of a few values. */
export function oneOf<Value>(...known: readonly Value[]): FieldParser<Value> {
  return (raw, complain) => {
    const found = known.find((value) => value === raw);
    if (found === undefined) complain('wrong-type');
    return found;
  };
}

/** What `parse` takes, or null for “nobody said”. */
export function orNull<Value>(parse: FieldParser<Value>): FieldParser<Value | null> {
  return (raw, complain) => (raw === null ? null : parse(raw, complain));
}

/** A list of host names, tidied, each once. A bad entry is dropped by itself and named; one word would cover half the web. */
export function hostList(limit: number): FieldParser<readonly string[]> {
  return (raw, complain) => {
    if (!Array.isArray(raw)) {
      complain('wrong-type');
      return undefined;
    }
    const hosts = new Set<string>();
    for (const entry of raw) {
      const host = typeof entry === 'string' ? parseHost(entry) : null;
      if (host === null || !(host.includes('.') || host === 'localhost'))
        complain('wrong-type', String(typeof entry === 'string' ? entry : typeof entry));
      else if (hosts.size === limit && !hosts.has(host)) {
        complain('too-many');
        break;
      } else hosts.add(host);
    }
    return [...hosts];
  };
}

/** An object from host names to values. A bad entry is dropped by itself and named. Null prototype: a host may be called `constructor`. */
export function hostRecord<Value>(
  isValue: (value: unknown) => value is Value,
  limit: number,
): FieldParser<Readonly<Record<string, Value>>> {
  return (raw, complain) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      complain('wrong-type');
      return undefined;
    }
    const found: Record<string, Value> = Object.create(null);
    let count = 0;
    for (const [name, value] of Object.entries(raw)) {
      const host = parseHost(name);
      if (host === null || !isValue(value)) complain('wrong-type', name);
      else if (count === limit) {
        complain('too-many');
        break;
      } else {
        found[host] = value;
        count += 1;
      }
    }
    return found;
  };
}
