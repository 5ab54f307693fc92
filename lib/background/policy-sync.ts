import { isEmptyRecord, isSameRecord, type PolicyRecord, policyRecord } from '../core/policy-record';
import { readInstaller } from '../platform/lifecycle';
import {
  askManaged,
  type ManagedAnswer,
  onManagedChange,
  readHeard,
  readPolicyRecord,
  writeHeard,
  writePolicyRecord,
} from '../platform/policy';
import { readInForce } from '../platform/storage';

/** How long after an empty answer a kept policy still holds. On a first start Chromium has the values 1.9 to 3.3 s later. */
export const confirmMs = 10_000;

/** Why the browser is asked: it started, it said that something changed, a page wants to know, or to be sure of an empty answer. */
type Occasion = 'start' | 'change' | 'page' | 'confirm';

let asked = 0;
let applied = 0;
/** Those who wait for the next answer. */
const waiting: (() => void)[] = [];
/** Answers are taken one after the other. */
let queue: Promise<unknown> = Promise.resolve();

/** True when an answer may only mean that the browser has not read its policy yet. */
function isTooEarly(answer: ManagedAnswer, next: PolicyRecord, before: PolicyRecord, occasion: Occasion): boolean {
  const mayBeEarly = occasion === 'start' || occasion === 'page';
  return answer.kind === 'values' && mayBeEarly && isEmptyRecord(next) && !isEmptyRecord(before);
}

async function take(answer: ManagedAnswer, occasion: Occasion): Promise<void> {
  const before = await readPolicyRecord();
  const isAdminInstall = (await readInstaller()) === 'admin';
  const given = answer.kind === 'values' ? answer.values : {};
  let next = policyRecord(given, isAdminInstall);
  const isEarly = isTooEarly(answer, next, before, occasion);
  // The kept one holds: better a lock for ten seconds too long than none at each start.
  if (isEarly || answer.kind === 'failed') next = { ...before, isAdminInstall };
  if (isEarly) setTimeout(() => void sync('confirm'), confirmMs);
  if (!isSameRecord(before, next)) await writePolicyRecord(next);
  await writeHeard({ at: Date.now(), answer: answer.kind });
}

/** Asks the browser and keeps what it says. A later question's answer wins over an earlier one's. */
async function sync(occasion: Occasion): Promise<void> {
  asked += 1;
  const mine = asked;
  const answer = await askManaged();
  queue = queue.then(async () => {
    if (mine < applied) return;
    applied = mine;
    // Where storage fails, every page goes on with what it has: the kept policy, or the strict defaults.
    await take(answer, occasion).catch(() => undefined);
    for (const done of waiting.splice(0)) done();
  });
  await queue;
}

const nextAnswer = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks anew, for a page that shows the policy: Firefox tells of no change. Gives true when an answer came in time.
 * Does not reject.
 */
export async function readPolicyAgain(): Promise<boolean> {
  return Promise.race([sync('page').then(() => true), after(3000).then(() => false)]);
}

/**
 * Whether the welcome page opens by itself after an installation: not on a school's computers, unless the policy wants
 * it. Waits for the policy, because a tab cannot be taken back; a person's own installation waits a second at most.
 * Does not reject.
 */
export async function mayWelcome(): Promise<boolean> {
  const installer = await readInstaller();
  const late = after(installer === 'person' ? 1000 : confirmMs).then(() => 'late' as const);
  for (;;) {
    const wish = await welcomeWish();
    if (wish !== null) return wish;
    const isAnswered = (await readHeard()).answer !== 'waiting';
    if (isAnswered && installer === 'person') return true;
    if ((await Promise.race([nextAnswer(), late])) === 'late') return installer !== 'admin';
  }
}

/** What the kept policy says about the welcome page; null where it says nothing. */
async function welcomeWish(): Promise<boolean | null> {
  return readInForce().then(
    ({ policy }) => policy.showWelcomePage,
    () => null,
  );
}

/** Follows the browser's policy. The only part that reads it. To be called in the first tick. */
export function startPolicySync(): void {
  onManagedChange(() => void sync('change'));
  // Once a browser start, and after an installation, an update or a time switched off; not at each start of the worker.
  void readHeard().then(({ answer }) => (answer === 'waiting' ? sync('start') : undefined));
}
