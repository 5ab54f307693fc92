// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateCompatibility } from '../../../scripts/compatibility.mjs';

const compat = resolve(import.meta.dirname, '../../compat');
const parse = (...path: string[]) => JSON.parse(readFileSync(join(compat, ...path), 'utf8'));
const names = readdirSync(join(compat, 'results')).map((file) => file.replace(/\.json$/, ''));

test('the document names every package of the results with its version', () => {
  const text = [...generateCompatibility().values()].join();
  for (const name of names) {
    for (const { subject, version } of parse('results', `${name}.json`).rows) {
      expect(text).toContain(`| ${subject} | ${version} |`);
    }
  }
});

describe.each(names)('the results of %s', (name) => {
  const { rows, checks } = parse('results', `${name}.json`);

  test('are of the locked versions', () => {
    const { packages } = parse(name, 'package-lock.json');
    const versions = rows.map((row: { package: string; version: string }) => [row.package, row.version]);
    const locked = rows.map((row: { package: string }) => [
      row.package,
      packages[`node_modules/${row.package}`]?.version,
    ]);
    expect(versions).toEqual(locked);
  });
  test('have an outcome for every check, and a reason for each that does not pass', () => {
    const unclear = rows.filter(
      ({ outcomes, note }: { outcomes: Record<string, string>; note?: string }) =>
        Object.keys(checks).some((check) => !outcomes[check]) ||
        (!note && Object.values(outcomes).some((outcome) => outcome !== 'pass')),
    );
    expect(unclear).toEqual([]);
  });
});
