/**
 * Everyday messages that nobody here wrote, for the rate of false alarms. They carry other people's licences and stay
 * outside the repository: PAUSEPOINT_EVERYDAY names the folder.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const everydayFolder = process.env.PAUSEPOINT_EVERYDAY ?? '/work/shared/data/chat/benign';

function read(name) {
  const path = join(everydayFolder, name);
  if (!existsSync(path)) return [];
  return gunzipSync(readFileSync(path))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Single messages: `{ src, lang, text }`. */
export function readEveryday() {
  return read('benign-messages.dev.jsonl.gz').filter(({ label }) => label === 'benign');
}

/** Real dialogues: `{ src, lang, turns }`, times in seconds. */
export function readDialogues() {
  return read('benign-convs.dev.jsonl.gz');
}
