/** A chat that is busy: 5,000 messages are added in two seconds, as when a long conversation is caught up with. */
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @returns {Promise<{ cpu: number, longTasks: number }>} main-thread CPU in ms from before the first message to after the
 * last, and how many tasks of more than 50 ms the browser reported meanwhile
 */
export async function measureBurst({ browser, server }) {
  const { url, posted } = server.visit('/chat.html');
  const tab = await browser.openTab();
  try {
    const ready = posted('/ready');
    const done = posted('/done');
    tab.send('Page.navigate', { url }).catch(() => undefined); // a failed navigation ends in the wait for /ready
    await ready;
    const cpuSoFar = browser.countCpu();
    const { longTasks, messages } = await done;
    if (messages !== 5000) throw new Error(`the chat has ${messages} messages`);
    return { cpu: cpuSoFar(), longTasks };
  } finally {
    await browser.closeTarget(tab.targetId);
    await sleep(150);
  }
}
