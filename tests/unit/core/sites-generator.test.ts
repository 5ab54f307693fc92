// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { siteProblems, siteSource } from '../../../scripts/generate-sites.mjs';

const site = (changes: Record<string, unknown> = {}) => ({
  host: 'a.example',
  class: 'chat',
  reason: 'Messages between people.',
  ...changes,
});
const without = (field: string) => Object.fromEntries(Object.entries(site()).filter(([name]) => name !== field));

describe('problems of the list of sites', () => {
  it.each([
    ['a list that is not an array', { a: 1 }, 'not an array'],
    ['an entry that is not an object', ['discord.com'], 'is not an object'],
    ['an unknown class', [site({ class: 'work' })], 'unknown class "work"'],
    ['a missing reason', [without('reason')], 'has no reason'],
    ['a blank reason', [site({ reason: '  ' })], 'has no reason'],
    ['an empty source', [site({ source: '' })], 'empty source'],
    ['a misspelt field', [site({ reasons: 'x' })], 'unknown field "reasons"'],
    ['a missing host', [without('host')], 'entry 1 has no valid host'],
    ['a host with a scheme', [site({ host: 'https://a.example' })], 'no valid host'],
    ['a host with a path', [site({ host: 'a.example/chat' })], 'no valid host'],
    ['a host in capitals', [site({ host: 'A.example' })], 'no valid host'],
    ['a host with www', [site({ host: 'www.a.example' })], 'no valid host'],
    ['a host without a dot', [site({ host: 'example' })], 'no valid host'],
    ['a whole portal', [site({ host: 'google.com' })], 'whole portal'],
    ['a host twice', [site(), site({ class: 'stranger' })], 'listed twice'],
    ['a host below a listed one', [site(), site({ host: 'b.a.example' })], 'already covered by a.example'],
    ['a contradiction', [site(), site({ host: 'b.a.example', class: 'meeting' })], 'contradicts a.example (chat)'],
    ['hosts out of order', [site({ host: 'b.example' }), site()], 'a.example stands after b.example'],
    ['classes out of order', [site(), site({ host: 'b.example', class: 'stranger' })], 'stands after a.example'],
  ])('names %s', (_name, list, problem) => {
    const problems = siteProblems(list);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it('accepts a contradiction that names its parent in the reason', () => {
    const lesson = site({ host: 'b.a.example', class: 'meeting', reason: 'Lessons only. Below a.example.' });
    expect(siteProblems([site(), lesson])).toEqual([]);
  });

  it('does not take a host for a parent because its name ends alike', () => {
    expect(siteProblems([site(), site({ host: 'ba.example' })])).toEqual([]);
  });
});

describe('the generated source', () => {
  it('holds every class, and the hosts in the order of the list', () => {
    const source = siteSource([site({ class: 'stranger' }), site({ host: 'b.example' }), site({ host: 'c.example' })]);
    expect(source).toContain("stranger: 'a.example'.split(' ')");
    expect(source).toContain("chat: 'b.example c.example'.split(' ')");
    expect(source).toContain('meeting: [],');
  });
});
