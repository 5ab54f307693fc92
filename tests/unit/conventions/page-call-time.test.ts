// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { callTimeProblems, rules } from '../../../lint/page-call-time.mjs';
import { sourceFiles } from './source-files';

const found = (code: string): readonly string[] =>
  callTimeProblems([{ path: 'sample.ts', code }]).map(({ rule }) => rule);
const atCallTime = (statement: string): readonly string[] =>
  found(`import { apply, define, read } from './primordials';
    function handler(self: unknown, args: ArrayLike<unknown>, value: any, own: any, list: any[]) { ${statement} }`);

describe('at call time the lint finds', () => {
  test.each([
    ['spread', 'return apply(value, self, [...list]);'],
    ['spread', 'return value(...list);'],
    ['array-pattern', 'const [first] = list; return first;'],
    ['for-of', 'for (const one of list) read(one, self);'],
    ['regexp', 'return /camera/;'],
    ['instanceof', 'return value instanceof handler;'],
    ['method-call', 'return list.push(value);'],
    ['method-call', 'return Object.keys(value);'],
    ['method-call', 'return value?.then(handler);'],
    ['method-call', 'return (value as Promise<void>).then(handler);'],
    ['method-call', 'return list["push"](value);'],
    ['method-call', 'return Array.from(value);'],
    ['global', 'return new Promise(value);'],
    ['global', 'return setTimeout;'],
    ['global', 'return document;'],
    ['getter', 'return value.files;'],
    ['getter', 'return (value as Event).target;'],
    ['bare-object', 'return define(value, "x", { value: 1 });'],
    ['bare-object', 'return apply(value, self, [{ id: 1 }]);'],
    ['bare-object', 'return new value("x", { detail: 1 });'],
    ['bare-object', 'return new value("x", { detail: 1 } as EventInit);'],
  ] as const)('%s in: %s', (rule, statement) => {
    expect(atCallTime(statement)).toContain(rule);
  });
  test('await and generators', () => {
    expect(found('async function ask(value: any) { return await value; }')).toEqual(['await']);
    expect(found('function* all(value: any) { yield value; }')).toEqual(['generator']);
  });
  test('each of its rules in at least one sample here', () => {
    expect(Object.keys(rules).sort()).toEqual(
      'array-pattern await bare-object for-of generator getter global instanceof method-call regexp spread'.split(' '),
    );
  });
});

describe('it leaves alone', () => {
  test.each([
    'return apply(value, self, args);',
    'return apply(value, self, [own, list[0]]);',
    'const { id, kind } = own; return id === kind;',
    'for (let i = 0; i < list.length; i++) read(list[i], self);',
    'for (const key in value) read(key, self);',
    'return { ...own, id: 1 };',
    'return value as Promise<Blob[]>;',
    'return own.name === undefined ? null : own.size;',
    'try { return read(value, self); } catch { return null; }',
    'return ((...rest: unknown[]) => apply(value, self, rest));',
  ])('%s', (statement) => {
    expect(atCallTime(statement)).toEqual([]);
  });
  test('a call of the port, whose methods are its own', () => {
    expect(found("function later(port: Port) { port.tell('rearm'); }")).toEqual([]);
  });
  test('module code', () => {
    expect(found('export const isArray = Array.isArray; for (const a of [1, 2]) isArray(a);')).toEqual([]);
  });
  test('what only the installation calls, in whatever file', () => {
    const install =
      "import { wrap } from './wrap'; export function installPageGate() { new MessageChannel(); wrap(); }";
    const wrap = 'export function wrap() { for (const name of Object.keys(globalThis)) lower(name); }';
    const lower = 'function lower(name: string) { return name.toLowerCase(); }';
    expect(
      callTimeProblems([
        { path: 'install.ts', code: install },
        { path: 'wrap.ts', code: `${wrap} ${lower}` },
      ]),
    ).toEqual([]);
  });
});

describe('it is not fooled by', () => {
  test('a function inside the installation', () => {
    expect(found('export function installPageGate() { return () => self.focus(); }')).toEqual([
      'method-call',
      'global',
    ]);
  });
  test('a function that the installation calls, and a handler too', () => {
    const code = `export function installPageGate() { both(); wrap(() => both()); }
      function both() { return [1].concat(2); }`;
    expect(found(code)).toEqual(['method-call']);
  });
  test('a function that is handed on instead of called', () => {
    expect(found('const handlers = { later: () => name() }; function name() { return document; }')).toEqual(['global']);
  });
  test('a function that nobody calls yet', () => {
    expect(found('export function later() { return document; }')).toEqual(['global']);
    const early = (use: string): string =>
      `const each = (list: string) => list.split(' '); export function installPageGate() { ${use} }`;
    expect(found(early('each(document.title)'))).toEqual([]);
    expect(found(early('return () => each(name)'))).toContain('method-call');
  });
});

test('lib/page keeps the rules', () => {
  const files = sourceFiles('lib/page');
  expect(files.length).toBeGreaterThan(3);
  const problems = callTimeProblems([...files]);
  expect(problems.map(({ path, rule, line, text }) => `${path}:${line} ${text} (${rules[rule]})`)).toEqual([]);
});
