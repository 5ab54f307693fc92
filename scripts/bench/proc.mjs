/**
 * CPU time from /proc (Linux). The page's own clock is noisy on a shared machine and an extension can falsify it;
 * the kernel's count for the renderer's main thread is neither.
 */
import { readdirSync, readFileSync } from 'node:fs';

/** Process ids below `root`, children of children included. */
function descendants(root) {
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(name);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [];
  const open = [root];
  while (open.length > 0) {
    const next = children.get(open.pop()) ?? [];
    found.push(...next);
    open.push(...next);
  }
  return found;
}

function readOrNull(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // the process has ended meanwhile
  }
}

function parentOf(pid) {
  const stat = readOrNull(`/proc/${pid}/stat`);
  // The command name stands in brackets and may hold spaces; the parent is the second field after it.
  return stat === null ? null : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** Milliseconds that the main thread of `pid` has been running. */
function mainThreadMs(pid) {
  const nanoseconds = readOrNull(`/proc/${pid}/task/${pid}/schedstat`)?.split(' ')[0];
  return Number(nanoseconds ?? 0) / 1e6;
}

function isPageRenderer(pid) {
  const command = readOrNull(`/proc/${pid}/cmdline`) ?? '';
  return command.includes('--type=renderer') && !command.includes('--extension-process');
}

/** Main-thread CPU of every process below `root` now, to compare with later. @returns {Map<number, number>} */
export function cpuSnapshot(root) {
  return new Map(descendants(root).map((pid) => [pid, mainThreadMs(pid)]));
}

/** Main-thread CPU in ms that the busiest page renderer below `root` has used since `before`. */
export function cpuSince(root, before) {
  const used = descendants(root)
    .filter(isPageRenderer)
    .map((pid) => mainThreadMs(pid) - (before.get(pid) ?? 0));
  return Math.max(0, ...used);
}
