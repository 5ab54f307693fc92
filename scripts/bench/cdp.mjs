/**
 * The Chrome DevTools Protocol over one WebSocket, and nothing else. puppeteer and playwright pages are not used here:
 * they add a script world to every frame, which is exactly the cost that is measured.
 *
 * Node 20 has no WebSocket client. `ws` is what puppeteer-core, one of our dependencies, connects with; it is looked up
 * from there, so that it needs no entry of its own in package.json and cannot be a different version.
 */
import { createRequire } from 'node:module';

const fromHere = createRequire(import.meta.url);
const WebSocket = createRequire(fromHere.resolve('puppeteer-core'))('ws');

/** How long one command may take. A browser that hangs must end the run with a sentence, not silently. */
const commandMs = 60_000;

export class Cdp {
  #socket;
  #lastId = 0;
  #waiting = new Map();
  #listeners = new Set();

  constructor(socket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(data)));
    socket.on('close', () => this.#failAll(new Error('the browser closed the connection')));
  }

  /** @param {string} url the browser's WebSocket address */
  static async open(url) {
    const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 2 ** 30 });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return new Cdp(socket);
  }

  #receive(message) {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) {
      for (const listener of this.#listeners) listener(message);
      return;
    }
    this.#waiting.delete(message.id);
    clearTimeout(waiting.timer);
    if (message.error) waiting.reject(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting.resolve(message.result);
  }

  #failAll(error) {
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.#waiting.clear();
  }

  /**
   * Sends one command and gives its result.
   * @param {string} method
   * @param {object} params
   * @param {string} [sessionId] a target's session; without it, the browser itself
   */
  send(method, params = {}, sessionId = undefined) {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`${method}: no answer in ${commandMs / 1000} s`));
      }, commandMs);
      this.#waiting.set(id, { resolve, reject, method, timer });
      this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }

  /** Calls `listener` with every event until the returned function is called. */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close() {
    this.#socket.close();
  }
}
