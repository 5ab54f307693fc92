/** @typedef {{ browser: string, name: string, ms: number, problem: string | null, note: string }} Outcome */

/** A list of checks that goes on after a failure, and how it ends. */
export function startChecks() {
  /** @type {Outcome[]} */
  const outcomes = [];
  return {
    outcomes,
    /** Runs one check. What it gives, if it is a text, is shown beside it. */
    async check(browser, name, run) {
      const start = performance.now();
      let problem = null;
      let note = '';
      try {
        const said = await run();
        if (typeof said === 'string') note = said;
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
      }
      const ms = performance.now() - start;
      outcomes.push({ browser, name, ms, problem, note });
      console.log(line(outcomes.at(-1)));
    },
  };
}

function line({ browser, name, ms, problem, note }) {
  const end = problem === null ? note : `FAILED: ${problem.split('\n')[0]}`;
  return `${problem === null ? 'ok  ' : 'FAIL'}  ${browser.padEnd(9)}${`${(ms / 1000).toFixed(1)} s`.padStart(8)}  ${name}${end ? `: ${end}` : ''}`;
}

/** The table of all checks and one line of numbers. */
export function report(outcomes) {
  const failed = outcomes.filter(({ problem }) => problem !== null).length;
  const seconds = outcomes.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  const numbers = `${outcomes.length - failed} passed, ${failed} failed, ${seconds.toFixed(0)} s`;
  return `${outcomes.map(line).join('\n')}\n\n${numbers}`;
}

/** Fails a check with what was seen. */
export function must(isTrue, what, seen) {
  if (!isTrue) throw new Error(seen === undefined ? what : `${what}; seen: ${JSON.stringify(seen)}`);
}
