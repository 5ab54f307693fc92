/**
 * tests/compat/results/*.json → docs/compatibility.md. As a program with `--update` it first runs the compatibility tests
 * and lets them write down what they see.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How an outcome is written in the table. */
const signs = { pass: '✓', fail: '**✗**', 'not driven': '–' };

const browsers = ['chrome', 'firefox'];
const cell = (text) => String(text).replaceAll('|', '\\|');
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** The sign of one outcome; a number behind it leads to the note of the row. */
function signOf(row, check, notes) {
  const outcome = row?.outcomes[check] ?? 'not driven';
  const needsNote = row?.note && outcome !== 'pass';
  if (!needsNote) return signs[outcome];
  if (!notes.includes(row.note)) notes.push(row.note);
  return `${signs[outcome]} (${notes.indexOf(row.note) + 1})`;
}

/** Rows of one subject and route stand in one line, one column for each check, the browsers side by side. */
function tableOf({ checks, rows }, notes) {
  const names = Object.keys(checks);
  const lines = new Map();
  for (const row of rows) {
    const key = `${row.subject}\n${row.route}`;
    lines.set(key, { ...lines.get(key), [row.browser]: row, any: row });
  }
  return [
    line(['what', 'version', 'how', ...names]),
    line(['---', '---', '---', ...names.map(() => '---')]),
    ...[...lines.values()].map((found) =>
      line([
        found.any.subject,
        found.any.version,
        found.any.route,
        ...names.map((check) => browsers.map((browser) => signOf(found[browser], check, notes)).join(' ')),
      ]),
    ),
  ];
}

function sectionOf(results) {
  const notes = [];
  const table = tableOf(results, notes);
  const { rows } = results;
  const ran = browsers.filter((browser) => results.browsers[browser]).map((browser) => results.browsers[browser]);
  const outcomes = rows.flatMap((row) => Object.keys(results.checks).map((check) => row.outcomes[check]));
  const count = (wanted) => outcomes.filter((outcome) => outcome === wanted).length;
  return [
    `## ${results.title}`,
    '',
    results.about,
    '',
    `Run in ${ran.join(' and ')}: ${count('pass')} of ${outcomes.length} checks pass, ${count('fail')} fail, ${count('not driven')} were not driven.`,
    '',
    ...Object.entries(results.checks).map(([name, says]) => `- **${name}**: ${says}`),
    '',
    ...table,
    ...(notes.length > 0 ? ['', ...notes.map((note, i) => `${i + 1}. ${note}`)] : []),
    '',
  ];
}

/**
 * The document of all results, in the shape that scripts/generate.mjs wants.
 * @param {URL} root the repository
 * @returns {Map<string, string>} path below `root` → text of the file
 */
export function generateCompatibility(root = new URL('../', import.meta.url)) {
  const folder = new URL('tests/compat/results/', root);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reverse();
  const text = [
    '# Compatibility',
    '',
    '<!-- Made from tests/compat/results by `npm run generate`. Do not edit. -->',
    '',
    'What real packages from npm do while Pausepoint holds, lets through and keeps back. `npm test -- --only compat` drives',
    'each of them in both browsers and fails when one does worse than it does here; `node scripts/compatibility.mjs --update`',
    'writes down what it saw. In each cell Chromium stands first, then Firefox: ✓ passes, ✗ fails, – was not driven.',
    '',
    ...files.flatMap((name) => sectionOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))),
  ].join('\n');
  return new Map([['docs/compatibility.md', `${text.trimEnd()}\n`]]);
}

function runAndUpdate() {
  const at = (path) => fileURLToPath(new URL(path, import.meta.url));
  const run = (...args) => spawnSync(process.execPath, args, { cwd: at('..'), stdio: 'inherit', env });
  const env = { ...process.env, PAUSEPOINT_COMPAT: 'update' };
  const { status } = run(at('../node_modules/vitest/vitest.mjs'), 'run', '--project', 'compat');
  run(at('generate.mjs'));
  process.exitCode = status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--update')) runAndUpdate();
  else console.log('Run `npm run generate` for the document, or this with --update for new results.');
}
