import type { pauseCopy } from '../core/generated/pause-copy';
import { api } from './native';

export type ContentKey = keyof typeof pauseCopy;

/**
 * The words without which nobody could decide, for the case that neither storage nor the browser gives any.
 * A test keeps them equal to locales/en.json. What is missing beyond these stays out of the pause.
 */
export const lastResort: Readonly<Partial<Record<ContentKey, string>>> = {
  meta_lang: 'en',
  camera_headline: 'Camera on? Pause a moment.',
  camera_stop: 'Not now',
  camera_continue: 'Turn camera on',
  picture_headline: 'Before you send that picture',
  picture_stop: 'Keep it to myself',
  picture_continue: 'Send it',
  answer_yes: 'Yes',
  answer_no: 'No',
  answer_unsure: 'Not sure',
  pushed: 'Someone is pushing me',
  talk: 'I want to talk',
  help_failed:
    'The help page did not open. Press the Pausepoint button at the top of your browser, or tell someone near you.',
};

let spoken: Readonly<Record<string, unknown>> = {};

/** Takes the words that the background laid out for the person's language. */
export function speak(copy: Readonly<Record<string, unknown>>): void {
  spoken = copy;
}

function fromBrowser(key: string): string {
  try {
    return api.i18n.getMessage(key);
  } catch {
    return ''; // This script outlived its extension.
  }
}

/** The words for a key, with `$1` and so on replaced; empty when there are none to be had. */
export function text(key: ContentKey, ...substitutions: readonly string[]): string {
  const own = spoken[key];
  const found = typeof own === 'string' && own ? own : fromBrowser(key) || lastResort[key] || '';
  return found.replace(/\$(\d)/g, (_match, digit: string) => substitutions[Number(digit) - 1] ?? '');
}
