// @vitest-environment node
import { describe, expect, it } from 'vitest';
import gb from '../../../assets/help/GB.json';
import { parseHelpFile } from '../../../lib/core/help-file';

const good = { region: 'GB', builtOn: '2026-11-23', services: gb.services.slice(0, 1) };
const withService = (changes: Record<string, unknown>) => ({
  ...good,
  services: [{ ...good.services[0], ...changes }],
});

describe('reading a help file', () => {
  it('takes a good one as it is', () => {
    expect(parseHelpFile(gb)).toEqual(gb);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'GB'],
    ['a list', []],
    ['no region', { ...good, region: '' }],
    ['a day that is none', { ...good, builtOn: 'yesterday' }],
    ['no services', { ...good, services: [] }],
    ['services that are no list', { ...good, services: { a: 1 } }],
    ['a service that is none', { ...good, services: [...good.services, null] }],
    ['a service without a name', withService({ name: undefined })],
    ['a service without a source', withService({ source: undefined })],
    ['an unknown need', withService({ needs: ['fun'] })],
    ['no way to reach it', withService({ url: undefined })],
    ['a link that is not https', withService({ url: 'javascript:alert(1)' })],
    ['a number without digits to dial', withService({ phone: '0800 1111' })],
    ['a number that is none', withService({ phone: 8, tel: 8 })],
    ['a text number that is none', withService({ sms: '85258' })],
    ['an age in words', withService({ maxAge: 'seventeen' })],
  ])('does not use a file with %s', (_name, raw) => {
    expect(parseHelpFile(raw)).toBeNull();
  });
});
