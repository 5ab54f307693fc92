// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { exportSettings } from '../../../lib/core/exchange';
import { parseSettings } from '../../../lib/core/settings';
import { checkTrusted, parseTrusted, type TrustedWay, trustedLimits } from '../../../lib/core/trusted';

const jo = { label: 'Aunt Jo', way: 'phone', value: '01632 960 123', by: 'me' } as const;
const typed = (way: TrustedWay, value: string, label = 'Aunt Jo') => checkTrusted({ label, way, value });

describe('a person that is typed in', () => {
  test.each([
    ['phone', '01632 960 123', '01632 960 123'],
    ['phone', ' +44 (0)1632-960123 ', '+44 (0)1632-960123'],
    ['phone', '٠١٦٣٢', '01632'],
    ['phone', '۰۱۶', '016'],
    ['email', 'jo@mail.example', 'jo@mail.example'],
    ['link', 'https://chat.example/jo?x=1', 'https://chat.example/jo?x=1'],
    ['link', 'chat.example/jo', 'https://chat.example/jo'],
  ] as const)('%s %s is kept', (way, value, kept) => {
    expect(typed(way, value)).toEqual({ person: { label: 'Aunt Jo', way, value: kept, by: 'me' } });
  });

  test.each([
    ['phone', ''],
    ['phone', 'call me'],
    ['phone', '()-'],
    ['phone', '0800;javascript:1'],
    ['email', 'jo'],
    ['email', 'jo@mail.example?bcc=x@y.example'],
    ['email', 'jo@mail.example,x@y.example'],
    ['link', 'http://chat.example/'],
    ['link', 'javascript:alert(1)'],
    ['link', 'data:text/html,x'],
    ['link', 'https://'],
    ['link', `https://chat.example/${'x'.repeat(300)}`],
  ] as const)('%s "%s" is not, and the field says why', (way, value) => {
    expect(typed(way, value)).toEqual({ problem: way });
  });

  test.each(['', '   ', 'x'.repeat(41)])('needs a name that is short and there: "%s"', (label) => {
    expect(typed('phone', '01632', label)).toEqual({ problem: 'name' });
  });

  test('has a name of one line, without marks that turn its direction', () => {
    expect(typed('phone', '01632', ' Aunt\n\u202eJo ')).toMatchObject({ person: { label: 'Aunt Jo' } });
  });
});

describe('the stored list', () => {
  test('is read entry by entry', () => {
    const bad = [
      null,
      'Jo',
      { ...jo, way: 'pigeon' },
      { ...jo, value: 7 },
      { ...jo, value: 'x' },
      { ...jo, label: '' },
    ];
    expect(parseTrusted([...bad, jo])).toEqual([jo]);
  });
  test.each([undefined, null, 'x', 7, { 0: jo }])('%j is an empty one', (raw) => {
    expect(parseTrusted(raw)).toEqual([]);
  });
  test('says who put somebody on it', () => {
    const list = parseTrusted([
      { ...jo, by: 'family' },
      { ...jo, by: 'someone' },
    ]);
    expect(list.map(({ by }) => by)).toEqual(['family', 'me']);
  });
  test('ends at its limit', () => {
    expect(parseTrusted(Array.from({ length: 9 }, () => jo))).toHaveLength(trustedLimits.me);
  });
  test('keeps nothing but what it knows', () => {
    expect(parseTrusted([{ ...jo, secret: 'x' }])).toEqual([jo]);
  });
  test('has no place among the settings, which is all that a settings file carries', () => {
    expect(exportSettings(parseSettings({ trusted: [jo] }).settings)).not.toContain('Jo');
  });
});
