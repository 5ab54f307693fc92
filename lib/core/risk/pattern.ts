/**
 * The rules' own small matcher. It works on numbered words and counts its steps, so no text can make it slow.
 *
 * A rule is a row of parts: `word`, `this|that`, `CLASS`, `part?` (may be missing), `_` (any one word), `..` and `...` (up to three or six
 * words, never a negation, never across the end of a sentence), `!part` (must not follow), `^` and `$` (begins or ends
 * a sentence). Soft words may stand between any two parts.
 */
export type Part =
  | { readonly kind: 'one' | 'maybe' | 'not'; readonly words: ReadonlySet<number> }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'begin' | 'end' | 'any' };

/** A message as the matcher sees it. `breaks[at]` is 1 where a sentence begins. */
export interface Words {
  readonly ids: readonly number[];
  readonly breaks: readonly number[];
}

/** What the matcher has to know about words besides their numbers. */
export interface Manners {
  readonly soft: ReadonlySet<number>;
  readonly negations: ReadonlySet<number>;
}

const mostSoft = 4;

/** Matches the rules of one table against one message. `steps` is all the work it may do. */
export class Matcher {
  private parts: readonly Part[] = [];

  constructor(
    private readonly words: Words,
    private readonly manners: Manners,
    private steps: number,
  ) {}

  /** How many steps may still be done; below zero, nothing matches any more. */
  get stepsLeft(): number {
    return this.steps;
  }

  /** True when the rule matches with its first word at `at`, which the caller has checked already. */
  matches(parts: readonly Part[], at: number): boolean {
    this.parts = parts;
    return parts[0]?.kind === 'begin' ? this.begins(at) && this.from(2, at + 1) : this.from(1, at + 1);
  }

  private id(at: number): number {
    return this.words.ids[at] ?? -1;
  }

  private isSoft(at: number): boolean {
    return this.manners.soft.has(this.id(at));
  }

  private isBreak(at: number): boolean {
    return at >= this.words.ids.length || this.words.breaks[at] === 1;
  }

  private begins(at: number): boolean {
    let first = at;
    while (first > 0 && !this.isBreak(first) && this.isSoft(first - 1)) first -= 1;
    return first === 0 || this.isBreak(first);
  }

  private ends(at: number): boolean {
    let last = at;
    while (!this.isBreak(last) && this.isSoft(last)) last += 1;
    return this.isBreak(last);
  }

  private follows(words: ReadonlySet<number>, at: number): boolean {
    let next = at;
    while (!this.isBreak(next) && !words.has(this.id(next)) && this.isSoft(next)) next += 1;
    return !this.isBreak(next) && words.has(this.id(next));
  }

  private one(words: ReadonlySet<number>, part: number, at: number): boolean {
    for (let next = at; next <= at + mostSoft && !this.isBreak(next); next += 1) {
      if (words.has(this.id(next)) && this.from(part + 1, next + 1)) return true;
      if (!this.isSoft(next)) return false;
    }
    return false;
  }

  private gap(most: number, part: number, at: number): boolean {
    for (let skipped = 0; skipped <= most; skipped += 1) {
      if (this.from(part + 1, at + skipped)) return true;
      if (this.isBreak(at + skipped) || this.manners.negations.has(this.id(at + skipped))) return false;
    }
    return false;
  }

  /** True when the parts from `part` on match the words from `at` on. */
  private from(part: number, at: number): boolean {
    this.steps -= 1;
    if (this.steps < 0) return false;
    const wanted = this.parts[part];
    if (!wanted) return true;
    switch (wanted.kind) {
      case 'one':
        return this.one(wanted.words, part, at);
      case 'maybe':
        return this.one(wanted.words, part, at) || this.from(part + 1, at);
      case 'not':
        return !this.follows(wanted.words, at) && this.from(part + 1, at);
      case 'gap':
        return this.gap(wanted.most, part, at);
      case 'any':
        return !this.isBreak(at) && this.from(part + 1, at + 1);
      case 'begin':
        return this.begins(at) && this.from(part + 1, at);
      case 'end':
        return this.ends(at) && this.from(part + 1, at);
    }
  }
}
