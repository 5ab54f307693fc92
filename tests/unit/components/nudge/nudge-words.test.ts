// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { nudgeWords } from '../../../../components/nudge/nudge-words';
import type { ChatRisk } from '../../../../lib/core/nudge';
import { riskCategories } from '../../../../lib/core/risk/categories';
import { englishCopy, rightToLeftCopy } from '../../../builders/copy';

const risk = (more: Partial<ChatRisk>): ChatRisk => ({
  level: 'gentle',
  reasons: ['age'],
  contact: '0123456789a',
  host: 'chat.example',
  isKnown: false,
  isDraft: false,
  ...more,
});
const words = (more: Partial<ChatRisk>) => nudgeWords(englishCopy, risk(more));
const acts = (more: Partial<ChatRisk>): readonly string[] => words(more).choices.map(({ act }) => act);

describe('a nudge', () => {
  test.each(riskCategories)('has a sentence for %s, and says what was asked and not what someone is', (category) => {
    const { headline } = words({ reasons: [category] });
    expect(headline).toMatch(/^(They|You) .+\.$/);
    expect(headline).not.toMatch(/groom|predator|danger|scam|abus/i);
  });
  test('at first is one line with a way to say that it is fine', () => {
    expect(words({})).toMatchObject({ kind: 'chip', reasons: [] });
    expect(acts({})).toEqual(['fine', 'known']);
  });
  test('about a draft asks nothing about a person', () => {
    expect(acts({ isDraft: true, reasons: ['mepersonal'] })).toEqual(['fine']);
  });
  test('as a card gives at most three reasons and a way to help', () => {
    const more = { level: 'strong', reasons: ['camera', 'alone', 'secrecy', 'age'] } as const;
    expect(words(more).reasons).toHaveLength(3);
    expect(acts(more)).toEqual(['fine', 'known', 'talk', 'pushed']);
  });
  test('does not ask twice whether somebody is known', () => {
    expect(acts({ level: 'strong', isKnown: true })).not.toContain('known');
  });
  test('after a threat says whose fault it is not, what to do, and puts the path first', () => {
    const help = words({ level: 'help', reasons: ['threat'] });
    expect([help.headline, ...help.lines].join(' ')).toMatch(
      /not your fault.*not pay.*not send more.*Save.*Block.*Tell/s,
    );
    expect(help.choices[0]?.act).toBe('pushed');
  });
  test('in distress after a threat offers both talking and the path', () => {
    expect(acts({ level: 'help', reasons: ['medistress', 'threat'] })).toEqual(['talk', 'pushed', 'fine']);
  });
  test('in distress that comes with own details speaks of the distress', () => {
    expect(acts({ level: 'help', reasons: ['mepersonal', 'medistress'] })).toEqual(['talk', 'fine']);
  });
  test('in distress speaks of talking, and neither of paying nor of anybody else', () => {
    const help = words({ level: 'help', reasons: ['medistress'] });
    expect(help.lines.join(' ')).not.toMatch(/pay|block|They/);
    expect(help.choices[0]?.act).toBe('talk');
  });
  test('carries its language and direction', () => {
    expect(nudgeWords(rightToLeftCopy, risk({}))).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });
});
