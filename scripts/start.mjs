// `npm start`: from a fresh clone to a browser with Pausepoint in it and a pretend chat to try it on.
// Nothing from node_modules may be loaded before the dependencies are there, so most imports wait.
import { installDependencies, nodeProblem } from './set-up.mjs';

const problem = nodeProblem();
if (problem) {
  console.error(`${problem} Get it from https://nodejs.org and run npm start again.`);
  process.exit(1);
}

const { readOptions, usage } = await import('./start/options.mjs');
const options = readOptions(process.argv.slice(2));
if (options.problem !== null || options.help) {
  if (options.problem !== null) console.error(options.problem);
  console.log(usage);
  process.exit(options.problem === null ? 0 : 2);
}

/** Where the tour goes when nobody asked for it but there is no screen to open a window on. */
const spareFolder = 'out';

function tourFolder() {
  if (options.tour !== null) return options.tour;
  const isWithoutScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (!isWithoutScreen) return null;
  console.log(
    `There is no screen here to open a window on, so the tour runs instead. Its pictures go to ./${spareFolder}.`,
  );
  return spareFolder;
}

async function main() {
  installDependencies();
  const { findBrowser, installBrowser } = await import('./drive/find.mjs');
  const executablePath = findBrowser(options.browser) ?? installBrowser(options.browser);
  console.log(`Browser: ${executablePath}`);
  const { build } = await import('./start/build.mjs');
  const extensionDir = build(options.browser);
  const folder = tourFolder();
  const common = { browser: options.browser, executablePath, extensionDir };
  if (folder === null) {
    const { openForPerson } = await import('./start/open-for-person.mjs');
    return openForPerson(common);
  }
  const { runTour } = await import('./tour.mjs');
  const { ok } = await runTour({ ...common, folder });
  return ok ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
