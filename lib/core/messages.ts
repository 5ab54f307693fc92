import type { ChatCount } from './chat-contacts';
import type { Corner } from './corners';
import type { Decision, Reason } from './decide';
import type { ToKeeper } from './keeper-messages';
import type { Answer, ChatFinding, Kind, MomentRecord } from './ledger';
import type { CameraAct, CameraNews, LiveCamera } from './live-cameras';
import type { ChatRisk, NudgeAnswer } from './nudge';
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
  | ToKeeper
  | { readonly type: 'open-help'; readonly topic: HelpTopic }
  | { readonly type: 'record'; readonly record: MomentRecord }
  | { readonly type: 'which-tab' }
  /** What would a page read about its camera without strict mode? */
  | { readonly type: 'permission' }
  /** Replied with true once the top frame has taken it. */
  | { readonly type: 'pause-in-top'; readonly ask: RelayedAsk }
  | PauseAnswered
  /** The sender's frame has something to say that holds nothing up. */
  | { readonly type: 'strip'; readonly note: StripNote }
  /** A camera is about to go on in the sender's frame: the control has to come. Replied with true once it is there. */
  | { readonly type: 'camera-soon'; readonly why: Reason | null }
  /** Whether the sender's frame has a live camera track, and whether it is covered. */
  | { readonly type: 'camera-now'; readonly live: boolean; readonly covered?: boolean }
  /** Looks after all frames of the sender's tab and gives `CameraFound`. */
  | { readonly type: 'camera-check' }
  /** For the sender's tab, or for one named by a page of ours, or for all. Gives `ActOutcome`. */
  | { readonly type: 'camera-act'; readonly act: CameraAct; readonly tab?: number | 'all' }
  /** May the sender's tab show its check-in? Gives true at most once an hour. */
  | { readonly type: 'check-in' }
  /** Gives the ids of all tabs whose camera is on. */
  | { readonly type: 'cameras' }
  /** The sender's frame has found a chat to read: the engine has to come. Gives true once it is there. */
  | { readonly type: 'chat-found' }
  /** A nudge is due about a contact. Gives true where one is shown. */
  | { readonly type: 'chat-risk'; readonly risk: ChatRisk }
  /** Somebody new wrote for the first time. */
  | { readonly type: 'chat-met'; readonly host: string }
  | ({ readonly type: 'chat-count' } & ChatCount)
  /** What the person says about a nudge. */
  | { readonly type: 'chat-answer'; readonly contact: string; readonly answer: NudgeAnswer }
  /** Asks the browser for its policy anew, for a page of ours that shows it. Gives true when it answered in time. */
  | { readonly type: 'read-policy' }
  /** The control of the sender's tab was put into a corner. */
  | { readonly type: 'corner'; readonly host: string; readonly corner: Corner };

/** What was found in a tab; no answer at all says nothing. */
export interface CameraFound {
  readonly camera: LiveCamera | null;
}

/**
 * What a strip says, and why: a picture went through without a full pause; a page asked again too soon; a `<camera>` button
 * wants the person's own second press; the page has to be loaded again; the person has just said no to a camera, or to
 * a picture.
 */
export interface StripNote {
  readonly what: 'picture' | 'refused' | 'element' | 'reload' | 'no_camera' | 'no_picture';
  readonly why: Reason | null;
}

/** What came of an act: false when some frame may still have its camera on, or uncovered. */
export type ActOutcome = boolean;

/** What a frame says about itself when it is looked after. */
export interface FrameCamera {
  readonly live: boolean;
  readonly covered: boolean;
}

/** Messages to a content script in a tab's top frame, or to others of its frames as well. */
export type ToTab =
  | { readonly type: 'status' }
  | { readonly type: 'pause-here'; readonly ask: RelayedAsk }
  | PauseAnswered
  /** Only a frame that has a sign to give answers. */
  | { readonly type: 'pause-sign' }
  /** Answers the pause that waits, in the person's name: sent by the popup only. */
  | { readonly type: 'not-now' }
  /** To every frame that has a control. `isNoted`: what was pressed is written down already. */
  | { readonly type: 'camera-do'; readonly act: CameraAct; readonly isNoted?: boolean }
  /** Gives `FrameCamera`. */
  | { readonly type: 'camera-look' }
  | { readonly type: 'show-strip'; readonly note: StripNote }
  /** To every frame that reads: what was found in one of them, and what the person said about a contact. */
  | { readonly type: 'chat-finding'; readonly finding: ChatFinding }
  | { readonly type: 'chat-damp'; readonly contact: string; readonly answer: NudgeAnswer }
  | { readonly type: 'chat-nudge'; readonly risk: ChatRisk }
  /** Gives `ChatSight`, where there is something to say. */
  | { readonly type: 'chat-look' }
  | CameraNews;

/** How a page's chat was found: by what is known of its software, by its role, by its structure, or not at all. */
export type ChatSight = 'site' | 'role' | 'structure' | 'none';

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
