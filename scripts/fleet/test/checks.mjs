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
      console.log(row(outcomes.at(-1)));
    },
  };
}

const columns = ({ result, browser, time, what }) =>
  `${result.padEnd(6)}${browser.padEnd(11)}${time.padStart(7)}  ${what}`;

/** The head of the table. Its rows are written as they come. */
export const tableHead = columns({ result: '', browser: 'browser', time: 'time', what: 'check' });

function row({ browser, name, ms, problem, note }) {
  const end = problem === null ? note : `FAILED: ${problem}`;
  const time = `${(ms / 1000).toFixed(1)} s`;
  return columns({ result: problem === null ? 'ok' : 'FAIL', browser, time, what: end ? `${name}: ${end}` : name });
}

/** One line of numbers, below the table. */
export function summary(outcomes) {
  const failed = outcomes.filter(({ problem }) => problem !== null).length;
  const seconds = outcomes.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  return `${outcomes.length - failed} passed, ${failed} failed, ${seconds.toFixed(0)} s`;
}

/** Fails a check with what was seen. */
export function must(isTrue, what, seen) {
  if (!isTrue) throw new Error(seen === undefined ? what : `${what}; seen: ${JSON.stringify(seen)}`);
}
