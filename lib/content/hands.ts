import type { Answer, ChatFinding, Kind } from '../core/ledger';
import type { CameraTrack, Tracks } from './tracks';

/**
 * What the script that comes when a camera is let through (lib/content/control) takes over from the one that has been
 * there since the start. Both run in our isolated world, where no page sees this field of the window. The two are built
 * apart, so none of these names may be shortened (scripts/injected-build.ts).
 */
export interface Hands {
  readonly tracks: Tracks;
  /** Called for each track as it comes, and without one when a camera element is awaited. Replaced by the control. */
  onTrack: (track?: CameraTrack) => unknown;
  /** Opens a surface whose presses no page can take away. `press` names what `data-act` says. */
  openBox(press: (act: string, event: Event) => void): {
    readonly box: Element;
    readonly shadow: ShadowRoot;
    close(): void;
  };
  /** A pause is up, and everything else is under it. */
  isPausing(): boolean;
  /** Writes down what was pressed; `isTold` when another frame has done so. */
  note(answer: Answer, isTold?: boolean, kind?: Kind): void;
  /** Something was read in a chat of this tab; the next moment takes it into account. */
  find(finding: ChatFinding): void;
  /** The next ask for the camera is not refused as nagging. */
  forget(): void;
  /** Takes the strip away, before something newer is said. Replaced by the control. */
  closeStrip: () => void;
  /** Opens help, or says why that failed. */
  help(): void;
  /** Set by the control, so that it comes once. */
  isHeld?: true;
}

type Holder = { ppHands?: () => Hands };

/** Offers what is made when somebody takes it. */
export function offerHands(hands: () => Hands): void {
  (globalThis as Holder).ppHands = hands;
}

/** Null where nobody offers any. */
export function borrowHands(): Hands | null {
  // An own field only: a page can give an element any name.
  return (Object.hasOwn(globalThis, 'ppHands') ? (globalThis as Holder).ppHands?.() : undefined) ?? null;
}

/** Null where nobody offers any, or another control has them. */
export function takeHands(): Hands | null {
  const hands = borrowHands();
  if (!hands || hands.isHeld) return null;
  hands.isHeld = true;
  return hands;
}
