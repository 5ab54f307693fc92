/** The bytes of script that an extension puts into a page, as V8 received them. */
import { setTimeout as sleep } from 'node:timers/promises';

/** A script can give itself another name, so that no error shows a page the address of an extension. */
const isExtensions = ({ url, hasSourceURL }) =>
  url.startsWith('chrome-extension://') || (hasSourceURL && url === '<anonymous>');

/** Counts the extension's scripts per frame on one page. */
export async function measureBytes({ browser, server }, path) {
  const tab = await browser.openTab();
  const contexts = new Map();
  const scripts = [];
  const stop = browser.cdp.listen(({ sessionId, method, params }) => {
    if (sessionId !== tab.sessionId) return;
    if (method === 'Runtime.executionContextCreated') contexts.set(params.context.id, params.context.auxData);
    if (method === 'Debugger.scriptParsed' && isExtensions(params)) scripts.push(params);
  });
  try {
    await tab.send('Runtime.enable');
    await tab.send('Debugger.enable');
    const { url, posted } = server.visit(path);
    const done = posted('/done');
    await tab.send('Page.navigate', { url });
    await done;
    await sleep(300);
  } finally {
    stop();
    await browser.closeTarget(tab.targetId);
  }
  return summarise(scripts, contexts, tab.targetId);
}

/** The target's id is also the id of its top frame. */
function summarise(scripts, contexts, topFrame) {
  const frames = new Map();
  for (const { length, executionContextId } of scripts) {
    const context = contexts.get(executionContextId);
    const frame = context?.frameId ?? 'unknown';
    const sum = frames.get(frame) ?? { page: 0, isolated: 0 };
    sum[context?.isDefault ? 'page' : 'isolated'] += length;
    frames.set(frame, sum);
  }
  const top = frames.get(topFrame) ?? { page: 0, isolated: 0 };
  const total = scripts.reduce((sum, { length }) => sum + length, 0);
  return { page: top.page, isolated: top.isolated, frames: frames.size, total };
}
