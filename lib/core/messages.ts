import type { Decision } from './decide';
import type { Answer, Kind, MomentRecord } from './ledger';
import type { SiteClass } from './sites';

/** Where on the help page a person lands. */
export type HelpTopic = 'pushed' | 'talk' | 'home';

/** A question that a frame hands to the top frame of its tab. */
export interface RelayedAsk {
  readonly kind: Kind;
  readonly decision: Extract<Decision, { action: 'pause' }>;
}

/** What came of the pause that the top frame showed; null when it could not be kept on top. */
export interface PauseAnswered {
  readonly type: 'answered';
  readonly kind: Kind;
  readonly answer: Answer | null;
}

/** Messages to the background. None of them carries anything that a page contains. */
export type ToBackground =
  | { readonly type: 'open-help'; readonly topic: HelpTopic }
  | { readonly type: 'record'; readonly record: MomentRecord }
  | { readonly type: 'which-tab' }
  /** What would a page read about its camera without strict mode? */
  | { readonly type: 'permission' }
  /** Replied with true once the top frame has taken it. */
  | { readonly type: 'pause-in-top'; readonly ask: RelayedAsk }
  | PauseAnswered;

/** Messages to a content script in a tab's top frame; the last three go to all of its frames. */
export type ToTab =
  | { readonly type: 'status' }
  | { readonly type: 'pause-here'; readonly ask: RelayedAsk }
  | PauseAnswered
  /** Only a frame that has a sign to give answers. */
  | { readonly type: 'pause-sign' }
  /** Answers the pause that waits, in the person's name: sent by the popup only. */
  | { readonly type: 'not-now' };

/** A pause waits for an answer, or the page kept covering or removing it until Pausepoint gave it up. */
export type PauseSign = 'waiting' | 'tampered';

/** What the popup is told about the page in front of it. */
export interface TabStatus {
  readonly host: string;
  readonly siteClass: SiteClass;
  readonly looksLikeChat: boolean;
  /** What would happen now. */
  readonly camera: Decision['action'];
  readonly picture: Decision['action'];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads the type of a message; the sender is always one of our own scripts, so the rest is checked where it is used. */
export function messageType(value: unknown): string | null {
  return isRecord(value) && typeof value.type === 'string' ? value.type : null;
}
