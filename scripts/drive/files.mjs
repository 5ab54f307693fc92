import path from 'node:path';
import { isFirefox } from './firefox.mjs';

/** No person answers a dialog in the moment that it opens: what the press has set off in the page comes first. */
const lookMs = 50;

/** Resolves with the answer function of the next file dialog that any frame of the page opens. */
async function nextFirefoxDialog(page) {
  const { connection } = page.browser();
  let onDialog;
  const opened = new Promise((resolve) => {
    onDialog = resolve;
    connection.once('input.fileDialogOpened', onDialog);
  });
  return {
    opened,
    answer: ({ context, element }, files) => connection.send('input.setFiles', { context, element, files }),
    stop: async () => connection.off('input.fileDialogOpened', onDialog),
  };
}

/** Frames of other sites live in other processes, each with a session of its own. */
function sessionsOf(page) {
  return [...new Set(page.frames().map((frame) => frame.client))];
}

async function nextChromeDialog(page) {
  const sessions = sessionsOf(page);
  const listeners = [];
  const opened = new Promise((resolve) => {
    for (const session of sessions) {
      const listener = (event) => resolve({ ...event, session });
      session.once('Page.fileChooserOpened', listener);
      listeners.push(() => session.off('Page.fileChooserOpened', listener));
    }
  });
  const intercept = (enabled) =>
    Promise.all(
      sessions.map((session) => session.send('Page.setInterceptFileChooserDialog', { enabled }).catch(() => {})),
    );
  await intercept(true);
  return {
    opened,
    answer: ({ session, backendNodeId }, files) => {
      if (!backendNodeId)
        throw new Error('This dialog was not opened by an input (showOpenFilePicker cannot be answered).');
      return session.send('DOM.setFileInputFiles', { files, backendNodeId });
    },
    stop: async () => {
      for (const off of listeners) off();
      await intercept(false);
    },
  };
}

/**
 * Hands files over through the file dialog, as a person does: presses `target` (a selector, or a function that presses
 * something) and answers the dialog that opens. Works for inputs that are hidden, in a frame, or in no document at all.
 * @param {import('puppeteer-core').Page} page
 * @param {string | (() => Promise<unknown>)} target
 * @param {readonly string[]} paths
 * @param {{ timeout?: number }} [options]
 */
export async function chooseFiles(page, target, paths, { timeout = 5000 } = {}) {
  const dialog = isFirefox(page) ? await nextFirefoxDialog(page) : await nextChromeDialog(page);
  let timer;
  try {
    await (typeof target === 'string' ? page.click(target) : target());
    // Counted from here: on a busy machine the press itself can take as long.
    const tooLate = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`No file dialog opened within ${timeout} ms.`)), timeout);
    });
    const opened = await Promise.race([dialog.opened, tooLate]);
    await new Promise((done) => setTimeout(done, lookMs));
    await dialog.answer(
      opened,
      paths.map((file) => path.resolve(file)),
    );
  } finally {
    clearTimeout(timer);
    await dialog.stop();
  }
}
