import { describe, expect, test } from 'vitest';
import { builds, filesEndingIn } from './built';
import { identifiers, networkUse } from './network-use';

describe('the check for network use', () => {
  test.each([
    ['fetch("https://a.example")', ['fetch']],
    ['const f = self["fetch"]; f("/")', ["'fetch'"]],
    ['navigator.sendBeacon("/", 1)', ['sendBeacon']],
    ['new WebSocket("wss://a.example")', ['WebSocket']],
    ['new Function("return 1")()', ['Function']],
    ['(0, eval)("1")', ['eval']],
    ['import("https://a.example/x.js")', ['import https://a.example/x.js']],
    ['import(name)', ['import undefined']],
  ])('finds %s', (code, names) => {
    expect(networkUse('x.js', code)).toEqual(names);
  });
  test.each([
    '/* fetch() */ const text = "we fetch nothing"; import("./y.js")',
    'const has = Function.call.bind(Object.prototype.hasOwnProperty), table = { eval: 1 }',
  ])('leaves alone %s', (code) => {
    expect(networkUse('x.js', code)).toEqual([]);
  });
});

describe.each(builds)('the build for $target', (built) => {
  test.each(filesEndingIn(built, '.js'))('%s reaches no network and runs no text as code', (path, code) => {
    expect(networkUse(path, code)).toEqual([]);
  });
  test.each(filesEndingIn(built, '.html'))('%s loads its own files only, and has no script inside', (_path, html) => {
    const loads = [...html.matchAll(/\s(?:src|href|srcset|action|data)\s*=\s*"([^"]*)"/g)].map(([, url]) => url);
    expect(loads.length).toBeGreaterThan(0);
    expect(loads.filter((url) => !/^\/[^/]/.test(url ?? ''))).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\son[a-z]+\s*=|<meta[^>]+http-equiv|<base/i);
  });
  test.each(filesEndingIn(built, '.css'))('%s loads nothing', (_path, css) => {
    expect(css).not.toMatch(/@import|url\(\s*['"]?(?!data:|#)/i);
  });
  test.each(filesEndingIn(built, 'page.js'))('%s, in the page, knows no extension API', (path, code) => {
    const names = identifiers(path, code);
    expect(names.size).toBeGreaterThan(20);
    expect(['chrome', 'browser'].filter((name) => names.has(name))).toEqual([]);
  });
});
