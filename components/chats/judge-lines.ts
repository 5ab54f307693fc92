import { createConversation, type Verdict } from '../../lib/core/risk/engine';
import type { LanguageTable } from '../../lib/core/risk/table';

/** A line that was typed to try things out, and who would have written it. */
export interface TriedLine {
  readonly from: 'them' | 'me';
  readonly text: string;
}

/** As people write who answer each other at once. */
const stepMs = 20_000;

/** What would be due after the last of some lines, in a conversation with somebody new. Keeps nothing. */
export function judgeLines(lines: readonly TriedLine[], tables: readonly LanguageTable[]): Verdict {
  const conversation = createConversation({ contact: 'new', tables });
  return lines.reduce<Verdict>(
    (_before, { from, text }, index) => conversation.push({ from, text, at: (index + 1) * stepMs }),
    { level: 'none', reasons: [] },
  );
}
