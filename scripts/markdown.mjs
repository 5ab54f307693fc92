/**
 * Reads the part of Markdown that our guides use: headings, paragraphs, lists that hold paragraphs and code, fenced code,
 * tables, and inside a line bold, italic, code and links. What it does not know it refuses, so that nothing is lost.
 */

/** @typedef {string | { kind: 'strong' | 'em', text: Inline[] } | { kind: 'code', text: string } | { kind: 'link', href: string, text: Inline[] }} Inline */
/**
 * @typedef {{ kind: 'heading', level: number, text: Inline[] } | { kind: 'text', text: Inline[] } | { kind: 'code', text: string }
 *   | { kind: 'list', isNumbered: boolean, items: Block[][] } | { kind: 'table', head: Inline[][], rows: Inline[][][] }} Block
 */

const inlineMarks = /`([^`]+)`|\*\*(.+?)\*\*|\*([^*\s][^*]*)\*|\[([^\]]+)\]\(([^)\s]+)\)/;

/** @returns {Inline[]} */
export function readInline(line) {
  if (/!\[/.test(line)) throw new Error(`Pictures are not read: ${line}`);
  const found = inlineMarks.exec(line);
  if (!found) {
    if (/<[a-z/]/i.test(line)) throw new Error(`HTML is not read: ${line}`);
    return line === '' ? [] : [line];
  }
  const [whole, code, strong, em, words, href] = found;
  const before = readInline(line.slice(0, found.index));
  const after = readInline(line.slice(found.index + whole.length));
  const one = code
    ? { kind: 'code', text: code }
    : strong
      ? { kind: 'strong', text: readInline(strong) }
      : em
        ? { kind: 'em', text: readInline(em) }
        : { kind: 'link', href, text: readInline(words) };
  return [...before, one, ...after];
}

const itemStart = /^(-|\d+\.) +/;
const isBlank = (line) => line === undefined || line.trim() === '';
const startsBlock = (line) => /^(#{1,3} |```|\|)/.test(line) || itemStart.test(line);

function readCells(line) {
  const bare = line.trim().replace(/^\||\|$/g, '');
  return bare.split('|').map((cell) => readInline(cell.trim()));
}

function readTable(lines) {
  const rows = [];
  while (lines[0]?.startsWith('|')) rows.push(lines.shift());
  if (!/^\|[\s:|-]+\|$/.test(rows[1] ?? '')) throw new Error(`A table without a head: ${rows[0]}`);
  const [head, , ...body] = rows;
  return { kind: 'table', head: readCells(head), rows: body.map(readCells) };
}

function readCode(lines) {
  lines.shift();
  const text = [];
  while (lines.length > 0 && !lines[0].startsWith('```')) text.push(lines.shift());
  if (lines.length === 0) throw new Error('Code that does not end.');
  lines.shift();
  return { kind: 'code', text: text.join('\n') };
}

/** The lines of one item without their indent. What is indented less ends it, and so does the next item. */
function takeItem(lines) {
  const [mark] = itemStart.exec(lines[0]);
  const own = [lines.shift().slice(mark.length)];
  const indent = ' '.repeat(mark.length);
  while (lines.length > 0) {
    const isInside = lines[0].startsWith(indent);
    const goesOn = isBlank(lines[0]) && lines[1]?.startsWith(indent);
    if (!isInside && !goesOn) break;
    own.push(lines.shift().slice(mark.length));
  }
  return own;
}

function readList(lines) {
  const isNumbered = /^\d/.test(lines[0]);
  const items = [];
  while (lines.length > 0) {
    const next = isBlank(lines[0]) ? lines[1] : lines[0];
    if (isBlank(next) || !itemStart.test(next) || /^\d/.test(next) !== isNumbered) break;
    if (isBlank(lines[0])) lines.shift();
    items.push(readBlocks(takeItem(lines)));
  }
  return { kind: 'list', isNumbered, items };
}

function readText(lines) {
  const text = [];
  while (!isBlank(lines[0]) && (text.length === 0 || !startsBlock(lines[0]))) text.push(lines.shift().trim());
  return { kind: 'text', text: readInline(text.join(' ')) };
}

/** @returns {Block[]} */
function readBlocks(all) {
  const lines = [...all];
  const blocks = [];
  while (lines.length > 0) {
    const [line] = lines;
    const heading = /^(#{1,3}) (.+)$/.exec(line);
    if (isBlank(line)) lines.shift();
    else if (heading) {
      lines.shift();
      blocks.push({ kind: 'heading', level: heading[1].length, text: readInline(heading[2]) });
    } else if (line.startsWith('```')) blocks.push(readCode(lines));
    else if (line.startsWith('|')) blocks.push(readTable(lines));
    else if (itemStart.test(line)) blocks.push(readList(lines));
    else blocks.push(readText(lines));
  }
  return blocks;
}

/** @param {string} markdown @returns {Block[]} */
export function readMarkdown(markdown) {
  return readBlocks(markdown.split('\n'));
}
