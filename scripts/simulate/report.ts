import { pausesADay, pausesOnKnownSites } from '../../lib/core/decide';
import { countDays, type DayCount, meanOf, worstOf } from './count';
import { dangers } from './dangers';
import { endanger, type Marked } from './endanger';
import { live } from './months';
import { ordinary, type Persona, unlisted } from './personas';

interface Run {
  readonly seed: number;
  readonly days: number;
}

/** What `npm run simulate` prints, and whether everything is as DESIGN §2 has it. */
export interface Report {
  readonly text: string;
  readonly isKept: boolean;
}

function row(cells: readonly string[]): string {
  const [name = '', ...figures] = cells;
  return [name.padEnd(24), ...figures.map((figure) => figure.padStart(13))].join('');
}

function personaRow({ name }: Persona, counts: readonly DayCount[], days: number): string {
  const both = (field: 'elsewhere' | 'reminders'): string =>
    `${meanOf(counts, field, days).toFixed(1)} / ${worstOf(counts, field)}`;
  return row([
    name,
    String(worstOf(counts, 'inLessons')),
    both('elsewhere'),
    both('reminders'),
    meanOf(counts, 'silent', days).toFixed(1),
  ]);
}

function months(personas: readonly Persona[], run: Run): { lines: string[]; isKept: boolean } {
  const lived = personas.map((persona) => ({ persona, counts: countDays(live(persona, run).outcomes) }));
  return {
    lines: lived.map(({ persona, counts }) => personaRow(persona, counts, run.days)),
    isKept: lived.every(
      ({ counts }) => worstOf(counts, 'inLessons') === 0 && worstOf(counts, 'elsewhere') <= pausesADay,
    ),
  };
}

const clock = (ms: number): string =>
  `+${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

function stepLine({ at, what, due, outcome, isMet }: Marked): string {
  const { decision } = outcome;
  const came = decision.action === 'allow' ? 'nothing shown' : `${decision.action} (${decision.reason})`;
  const mark = due === 'read' && decision.action !== 'pause' ? '–' : isMet ? '✓' : '✗';
  return `  ${mark} ${clock(at).padStart(6)}  ${what.padEnd(52)} ${came}`;
}

/** Lives everything once. */
export function report(run: Run): Report {
  const own = months(ordinary, run);
  const scripts = [false, true].flatMap((isReading) =>
    dangers
      .map((danger) => ({ danger, isReading, marked: endanger(danger, { ...run, isReading }) }))
      // Where no words are said, reading them changes nothing.
      .filter(({ danger: { steps } }) => !isReading || steps.some(({ said }) => said)),
  );
  const isDone = scripts.every(({ marked }) => marked.every(({ isMet }) => isMet));
  const lines = [
    `${run.days} days from the install, seed ${run.seed}. Full pauses and reminders a day: mean / worst day.`,
    '',
    row(['', 'in lessons', 'elsewhere', 'reminders', 'silent']),
    ...own.lines,
    '',
    'Not on a list (an owner or a school can put it there):',
    ...months([unlisted], run).lines,
    '',
    `At most ${pausesADay} a day elsewhere. Sites known from earlier days bring reminders after ${pausesOnKnownSites}; the rest is kept for a first`,
    'time on a site, a second thought after “Not now”, and what nobody answered.',
    '',
    'Evenings that go wrong. ✓ as it is due, ✗ not, – only the words in the chat could tell: a full pause where chat',
    'reading is on.',
    ...scripts.flatMap(({ danger, isReading, marked }) => [
      '',
      `${danger.name} (before: ${danger.before}; chats are ${isReading ? '' : 'not '}read)`,
      ...marked.map(stepLine),
    ]),
    '',
    own.isKept ? 'The budget is kept.' : 'THE BUDGET IS NOT KEPT.',
    isDone ? 'Each marked moment has its full pause.' : 'A MARKED MOMENT HAS NO FULL PAUSE.',
  ];
  return { text: lines.join('\n'), isKept: own.isKept && isDone };
}
