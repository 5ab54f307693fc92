/** The engine behind the interface of a scorer: see “Scoring it yourself” in docs/chat-signals.md. */
import { loadEngine } from './chat-eval/load-engine.mjs';

const { createConversation: start, signalsOf, tables } = await loadEngine();
const tablesFor = (lang) => [tables[lang] ?? tables.en];

export const name = 'pausepoint';

/** @param {string} text @param {{ from?: 'them' | 'me', lang?: string }} [context] */
export function scoreMessage(text, { from = 'them', lang } = {}) {
  return signalsOf(text, from, tablesFor(lang)).map(({ category, strength, isWeak, by }) => ({
    category,
    p: strength,
    weak: isWeak,
    why: by,
  }));
}

/** Times are in seconds. The language may come with the conversation or with its first message. */
export function createConversation({ contact, lang } = {}) {
  let conversation = null;
  return {
    push({ from, text, t, lang: spoken }) {
      conversation ??= start({ contact, tables: tablesFor(lang ?? spoken) });
      const { level, reasons } = conversation.push({ from, text, at: t * 1_000 });
      return { level, reasons: reasons.map((category) => ({ category, p: 1 })) };
    },
  };
}
