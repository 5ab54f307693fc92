// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings, parseSettings } from '../../lib/core/settings';
import { isSiteClass, parseHost } from '../../lib/core/sites';
import { junk, settings } from './arbitraries';

test('valid settings come back as they were, through JSON too', () => {
  fc.assert(
    fc.property(settings, (valid) => {
      expect(parseSettings(JSON.parse(JSON.stringify(valid)))).toEqual({ settings: valid, problems: [] });
    }),
  );
});
test('whatever is stored, what comes out is valid and parses again without a complaint', () => {
  fc.assert(
    fc.property(junk, (raw) => {
      const { settings: parsed } = parseSettings(raw);
      expect(Object.keys(parsed).sort()).toEqual(Object.keys(defaultSettings).sort());
      expect(parseSettings(parsed)).toEqual({ settings: parsed, problems: [] });
      for (const [host, siteClass] of Object.entries(parsed.sites)) {
        expect(parseHost(host)).toBe(host);
        expect(isSiteClass(siteClass)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
test('garbage in one field leaves the others alone', () => {
  const fields = Object.keys(defaultSettings) as (keyof typeof defaultSettings)[];
  fc.assert(
    fc.property(settings, fc.constantFrom(...fields), junk, (valid, spoilt, value) => {
      const parsed = parseSettings({ ...valid, [spoilt]: value }).settings;
      for (const field of fields) if (field !== spoilt) expect(parsed[field]).toEqual(valid[field]);
    }),
  );
});
test('nothing but `false` switches a pause off', () => {
  fc.assert(
    fc.property(junk, (value) => {
      expect(parseSettings({ camera: value, picture: value }).settings.camera).toBe(value !== false);
    }),
  );
});
