import { type ChatRisk, worstReason } from '../../lib/core/nudge';
import type { RiskCategory } from '../../lib/core/risk/categories';
import type { NudgeProps } from './Nudge';

type Part =
  | 'label'
  | 'close'
  | 'local'
  | 'gentle_line'
  | 'draft_line'
  | 'strong_headline'
  | 'strong_line'
  | 'help_headline'
  | `help_${1 | 2 | 3 | 4}`
  | 'distress_headline'
  | `distress_${1 | 2}`
  | 'fine'
  | 'known'
  | 'path';

/** The catalogue keys that a nudge is made of. */
export type NudgeKey = 'meta_lang' | 'meta_dir' | 'pushed' | 'talk' | `nudge_${Part}` | `reason_risk_${RiskCategory}`;
export type NudgeTranslate = (key: NudgeKey, ...substitutions: string[]) => string;

type Said = Pick<NudgeProps, 'headline' | 'reasons' | 'lines' | 'choices' | 'kind'>;

function said(t: NudgeTranslate, { level, reasons, isKnown, isDraft }: ChatRisk): Said {
  const why = reasons.slice(0, 3).map((reason) => t(`reason_risk_${reason}`));
  const fine = { act: 'fine', words: t('nudge_fine') } as const;
  const known = isKnown ? [] : [{ act: 'known', words: t('nudge_known') } as const];
  const talk = { act: 'talk', words: t('talk') } as const;
  if (level === 'gentle') {
    // One line: what was asked, and that no is an answer.
    const line = t(isDraft || reasons[0] === 'mepersonal' ? 'nudge_draft_line' : 'nudge_gentle_line');
    return {
      kind: 'chip',
      headline: why[0] ?? '',
      reasons: [],
      lines: [line],
      choices: [fine, ...(isDraft ? [] : known)],
    };
  }
  if (level === 'strong') {
    const pushed = { act: 'pushed', words: t('pushed') } as const;
    const choices = [fine, ...known, talk, pushed];
    return {
      kind: 'card',
      headline: t('nudge_strong_headline'),
      reasons: why,
      lines: [t('nudge_strong_line')],
      choices,
    };
  }
  const path = { act: 'pushed', words: t('nudge_path') } as const;
  if (worstReason({ level, reasons }) === 'medistress') {
    // Whoever is being threatened as well is shown the way out of that, too.
    const isPressed = reasons.includes('threat') || reasons.includes('paydemand');
    const lines = [t('nudge_distress_1'), t('nudge_distress_2')];
    return {
      kind: 'help',
      headline: t('nudge_distress_headline'),
      reasons: [],
      lines,
      choices: [talk, ...(isPressed ? [path] : []), fine],
    };
  }
  const lines = ([1, 2, 3, 4] as const).map((step) => t(`nudge_help_${step}`));
  return {
    kind: 'help',
    headline: t('nudge_help_headline'),
    reasons: why,
    lines,
    choices: [path, talk, ...known, fine],
  };
}

/** Everything that a nudge says, in whatever language `t` speaks: what was asked, and what a person can do. */
export function nudgeWords(t: NudgeTranslate, risk: ChatRisk): Omit<NudgeProps, 'place' | 'isTopLayer'> {
  return {
    ...said(t, risk),
    lang: t('meta_lang'),
    dir: t('meta_dir') === 'rtl' ? 'rtl' : 'ltr',
    label: t('nudge_label'),
    closeWords: t('nudge_close'),
    localWords: t('nudge_local'),
  };
}
