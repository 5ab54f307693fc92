/** The columns of the table, and what each of them means. */
export const checks = {
  native: 'without Pausepoint the camera starts and its picture moves; otherwise nothing else is driven',
  held: 'while nobody answers, for at least three seconds, the page gets no track, no picture and no error',
  refused: '“Not now” takes the client’s own way without a camera, with the browser’s own error and nothing unhandled',
  sound: 'after “Not now” the microphone stays on, the other tab goes on hearing it, and sound alone can be asked for',
  screen: 'sharing the screen, right after “Not now”, answers as without Pausepoint, with no pause and no reminder',
  moves: 'after “carry on” the picture moves: in the other tab for a call, in the recording for a recorder',
  'off, on': 'turning the picture off shows black and turning it on shows it again, with nothing said',
  replace: 'after replaceTrack the picture goes on at the other end, with nothing said',
  again: 'stopping the camera and asking for it again brings a reminder and no pause',
  device: 'another camera can be chosen by its id, with no pause',
  stop: '“Stop” in the reminder ends the camera, and the client hears of it',
} as const;

export type Check = keyof typeof checks;
type Outcome = 'pass' | 'fail' | 'not driven';

const names = Object.keys(checks) as Check[];

/** The outcomes of one client. A check that fails does not end the test: the others have their say. */
export class Outcomes {
  readonly #seen = new Map<Check, Outcome>();
  readonly #notes: string[] = [];

  /** Everything that was not checked is not driven, for this reason. */
  skip(checks: readonly Check[] = names, why = ''): void {
    for (const check of checks) this.#seen.set(check, 'not driven');
    if (why) this.#notes.push(why);
  }

  async check(name: Check, run: () => Promise<void>): Promise<void> {
    if (this.#seen.get(name) === 'not driven') return;
    try {
      await run();
      if (!this.#seen.has(name)) this.#seen.set(name, 'pass');
    } catch (error) {
      this.#seen.set(name, 'fail');
      this.#notes.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }

  row(): { outcomes: Record<string, Outcome>; note?: string } {
    const outcomes = Object.fromEntries(names.map((name) => [name, this.#seen.get(name) ?? 'fail']));
    return this.#notes.length > 0 ? { outcomes, note: this.#notes.join(' ') } : { outcomes };
  }
}
