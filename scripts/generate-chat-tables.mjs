/** Writes the packed rules of each language that the extension ships; people write them in data/chat-rules. */
import { existsSync } from 'node:fs';
import { flatten, pack } from './chat-rules/pack.mjs';
import { readTable, rulesFolder } from './chat-rules/read-table.mjs';

export const languages = ['en', 'es', 'fr', 'de'].filter((language) => existsSync(rulesFolder + language));

/** @returns {Map<string, string>} path to text */
export function generateChatTables() {
  return new Map(
    languages.map((language) => {
      const fields = Object.entries(pack(flatten(readTable(language))));
      const code = fields.map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`).join('');
      const intro = `/** Written by \`npm run generate\` from data/chat-rules/${language}. */\nexport const packed = {\n`;
      return [`lib/core/generated/chat-${language}.ts`, `${intro}${code}};\n`];
    }),
  );
}
