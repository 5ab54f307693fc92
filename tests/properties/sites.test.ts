// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyHost, hostMatches, parseHost, strictest } from '../../lib/core/sites';
import { host, siteClass } from './arbitraries';

const own = fc.dictionary(host, siteClass, { maxKeys: 6 });

test('a host is read from any address on it, with the browser as the judge', () => {
  const rest = fc.constantFrom('', '/', '/room?with=a@b.example', '?x=a@b.example', '#a@b.example', ':8080/x');
  const before = fc.constantFrom('https://', 'http://', 'https://someone@', 'https://a:b@');
  fc.assert(
    fc.property(before, host, rest, (start, name, end) => {
      const url = `${start}${name}${end}`;
      fc.pre(URL.canParse(url) && !/^[\d.]+$/.test(name));
      expect(parseHost(url)).toBe(new URL(url).hostname.replace(/^(www\.)+(?=.*\.)/, ''));
    }),
  );
});
test('reading a host again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        host,
        host.map((name) => `www.www.${name}`),
      ),
      (text) => {
        const once = parseHost(text);
        if (once !== null) expect(parseHost(once)).toBe(once);
      },
    ),
    { numRuns: 500 },
  );
});
test('www. in front of a whole top level is not taken off, or one entry would cover every .com', () => {
  expect(parseHost('www.com')).toBe('www.com');
  expect(parseHost('https://www.example/')).toBe('www.example');
});
test('a shipped stranger host stays one, whatever the owner adds', () => {
  fc.assert(
    fc.property(host, own, siteClass, (name, mine, weaker) => {
      const shipped = { stranger: [name] };
      expect(classifyHost(name, shipped, { ...mine, [name]: weaker })).toBe('stranger');
      expect(classifyHost(`room.${name}`, shipped, { [`room.${name}`]: weaker })).toBe('stranger');
    }),
  );
});
test('the longest listed name wins, in whatever order the lists come', () => {
  fc.assert(
    fc.property(host, siteClass, siteClass, (name, wide, narrow) => {
      fc.pre(wide !== 'stranger');
      const inside = `room.${name}`;
      expect(classifyHost(inside, {}, { [name]: wide, [inside]: narrow })).toBe(narrow);
      expect(classifyHost(inside, {}, { [inside]: narrow, [name]: wide })).toBe(narrow);
      expect(classifyHost(name, {}, { [inside]: narrow, [name]: wide })).toBe(wide);
    }),
  );
});
test('a name that only ends alike does not match', () => {
  fc.assert(
    fc.property(host, (name) => {
      expect(hostMatches(`x${name}`, name)).toBe(false);
      expect(hostMatches(`${name}.example`, name)).toBe(`${name}.example`.endsWith(`.${name}`));
    }),
  );
});
test('a host that nobody listed is other', () => {
  fc.assert(
    fc.property(host, (name) => {
      expect(classifyHost(name, {}, {})).toBe('other');
    }),
  );
});
test('more frames never make a page less strict', () => {
  const order = ['stranger', 'chat', 'other', 'meeting'];
  fc.assert(
    fc.property(fc.array(siteClass, { minLength: 1 }), siteClass, (classes, more) => {
      expect(order.indexOf(strictest([...classes, more]))).toBeLessThanOrEqual(order.indexOf(strictest(classes)));
    }),
  );
});
