/**
 * Names what failed in a JSON report of vitest: what a reader of the last lines of a long run has to know.
 * @param {{ testResults?: { name?: string, status?: string, message?: string, assertionResults?: { fullName?: string, status?: string, failureMessages?: string[] }[] }[] }} report
 * @returns {string[]} a line for each test that failed, and for each file that could not be run
 */
export function failuresIn(report) {
  return (report.testResults ?? []).flatMap(({ name, status, message, assertionResults = [] }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length > 0) {
      return failed.map((test) => line(test.fullName, (test.failureMessages ?? []).at(-1)));
    }
    return status === 'failed' ? [line(name, message)] : [];
  });
}

/** The first words of what was thrown: whole messages are further up in the output. */
function line(name = '(no name)', message = '') {
  const [first = ''] = message.split('\n').filter((part) => part.trim() !== '');
  return `${name}: ${first.trim().slice(0, 300)}`;
}
