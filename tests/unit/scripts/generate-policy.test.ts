// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../lib/core/policy';
import { policyKeys } from '../../../lib/core/policy-table';
import { settingFields, settingsTable } from '../../../lib/core/settings-table';
import english from '../../../locales/en.json';
import { generatePolicy, managedSchema } from '../../../scripts/generate-policy.mjs';

const files = generatePolicy();
const names = policyKeys.map(({ name }) => name);
const place = { shipped: {}, isAdminInstall: true };

interface Node {
  readonly type: string;
  readonly title?: string;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
}
const schema: Node = JSON.parse(files.get('assets/public/managed_schema.json') ?? '{}');

/** What Chromium takes for a type: one that differs makes it drop the value before we see it. */
function fits(value: unknown, node: Node): boolean {
  switch (node.type) {
    case 'array':
      return Array.isArray(value) && node.items !== undefined && value.every((one) => fits(one, node.items as Node));
    case 'object':
      return Object.entries(Object(value)).every(([key, one]) => {
        const inner = node.properties?.[key];
        return inner !== undefined && fits(one, inner);
      });
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === node.type;
  }
}

describe('the schema, the docs, the data for templates and what is read', () => {
  test('have the same keys', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(names);
    const headings = [...(files.get('docs/policy-reference.md') ?? '').matchAll(/^### `(\w+)`$/gm)].map(
      ([, name]) => name,
    );
    expect(headings).toEqual(names);
    expect(JSON.parse(files.get('data/policy-keys.json') ?? '[]')).toEqual(JSON.parse(JSON.stringify(policyKeys)));
  });
  test.each(policyKeys.map(({ name, example }) => [name, example] as const))(
    '%s: its example passes all of them',
    (name, example) => {
      const node = schema.properties?.[name];
      expect(node && fits(example, node)).toBe(true);
      expect(files.get('docs/policy-reference.md')).toContain(JSON.stringify({ [name]: example }));
      expect(parsePolicy({ [name]: example }, place).rejected).toEqual([]);
    },
  );
  test('speak of the same settings: every key in the table of settings is one of them', () => {
    const used = settingFields.flatMap((field) => settingsTable[field].policy);
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(used).size).toBe(used.length);
  });
});
test('the schema has types only: in Chromium whatever breaks more than that disappears without a trace', () => {
  const used = new Set<string>();
  const walk = (node: unknown, isNames = false): void => {
    for (const [key, inner] of Object.entries(Object(node))) {
      if (!isNames) used.add(key);
      if (typeof inner === 'object') walk(inner, key === 'properties');
    }
  };
  walk(managedSchema());
  expect([...used].sort()).toEqual(['description', 'items', 'properties', 'title', 'type']);
});
test('every setting has its name and its sentence in the catalogue', () => {
  const missing = settingFields
    .flatMap((field) => [settingsTable[field].name, settingsTable[field].help])
    .filter((key) => !(key in english));
  expect(missing).toEqual([]);
});
