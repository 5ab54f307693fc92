/** How things stand with a family's PIN, as far as a page may know. */
export type PinLook =
  | { readonly state: 'none' }
  | {
      /** `damaged`: what is stored cannot be read. Settings stay locked, and only the wait opens them. */
      readonly state: 'set' | 'damaged';
      /** This page was unlocked. */
      readonly isUnlocked: boolean;
      /** Milliseconds until the next try. */
      readonly waitMs: number;
      /** Somebody asked to have a lost PIN taken off: when, and how many milliseconds of waiting are left. */
      readonly reset: { readonly askedAt: number; readonly leftMs: number } | null;
    };

/** Whether this page may change what a PIN locks. */
export function isOpenHere(look: PinLook): boolean {
  return look.state === 'none' || look.isUnlocked;
}
