import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { installedVersion } from '../../scripts/compat-setup.mjs';
import type { BrowserName } from '../../scripts/drive/index.mjs';

type Outcome = 'pass' | 'fail' | 'not driven';

/** What one flow of one package did in one browser. */
export interface Row {
  readonly subject: string;
  /** The npm package whose version the row shows. */
  readonly package: string;
  /** How it was driven: chooser, drop, a call in two tabs, … */
  readonly route: string;
  readonly browser: BrowserName;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Why something was not driven, or fails. */
  readonly note?: string;
}

interface Kept {
  readonly title: string;
  readonly about: string;
  readonly checks: Readonly<Record<string, string>>;
  readonly browsers: Partial<Record<BrowserName, string>>;
  readonly rows: readonly (Row & { readonly version: string })[];
}

export interface Results {
  /** Takes a row in and gives what is worse than the committed outcome, one sentence each. A new row must not fail. */
  add(row: Row): string[];
  /** Prints the table of one browser. With PAUSEPOINT_COMPAT=update its rows replace the committed ones. */
  finish(browser: BrowserName, browserVersion: string): void;
}

const keyOf = ({ subject, route, browser }: Row): string => `${subject}, ${route}, ${browser}`;
const isUpdate = process.env.PAUSEPOINT_COMPAT === 'update';

function tableOf(checks: readonly string[], rows: Kept['rows']): string {
  const cells = [
    ['package', 'version', 'how', ...checks],
    ...rows.map((row) => [
      row.subject,
      row.version,
      row.route,
      ...checks.map((check) => row.outcomes[check] ?? 'not driven'),
      row.note ?? '',
    ]),
  ];
  const widths = cells.reduce<number[]>((most, line) => line.map((text, i) => Math.max(text.length, most[i] ?? 0)), []);
  return cells.map((line) => line.map((text, i) => text.padEnd((widths[i] ?? 0) + 2)).join('')).join('\n');
}

/**
 * The results of one spec: tests/compat/results/<name>.json, of packages installed in tests/compat/<name>. The file has
 * no times in it, and another version of a browser does not change what is compared.
 */
export function compatResults(name: string, about: Pick<Kept, 'title' | 'about' | 'checks'>): Results {
  const file = resolve('tests/compat/results', `${name}.json`);
  const committed: Kept | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const seen = new Map<string, Row & { readonly version: string }>();
  const before = new Map(committed?.rows.map((row) => [keyOf(row), row]));

  return {
    add(row) {
      const { note, ...rest } = row;
      const version = installedVersion(name, row.package);
      seen.set(keyOf(row), { ...rest, version, ...(note ? { note } : {}) });
      const kept = before.get(keyOf(row));
      const isWorse = (check: string): boolean => {
        const now = row.outcomes[check];
        return kept ? now !== 'pass' && now !== kept.outcomes[check] : now === 'fail';
      };
      return Object.keys(about.checks)
        .filter(isWorse)
        .map((check) => `${keyOf(row)}: ${check}: ${row.outcomes[check]}${note ? ` (${note})` : ''}`);
    },
    finish(browser, version) {
      const browserVersion = version.replace(/^\w*chrome\//i, 'Chromium ').replace(/^firefox\//i, 'Firefox ');
      const rows = [...seen.values()].filter((row) => row.browser === browser);
      console.log(`${about.title} in ${browserVersion}\n${tableOf(Object.keys(about.checks), rows)}`);
      if (!isUpdate) return;
      const known: Kept | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
      const all = [...(known?.rows.filter((row) => row.browser !== browser) ?? []), ...rows];
      const kept: Kept = { ...about, browsers: { ...known?.browsers, [browser]: browserVersion }, rows: all };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
    },
  };
}
