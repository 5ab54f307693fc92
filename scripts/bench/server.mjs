/** Serves the measured pages on loopback and hands what they post to whoever waits for it. */
import { createServer } from 'node:http';
import { makePages, smallScript } from './pages.mjs';

const waitMs = 30_000;

function readBody(request) {
  return new Promise((resolve) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => resolve(body));
  });
}

/** Starts the server on a free port of 127.0.0.1. */
export async function startServer() {
  const pages = makePages();
  const waiting = new Map();
  let lastRun = 0;

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1');
    const send = (status, type = 'text/plain', body = '') => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    };
    if (request.method === 'POST') {
      const body = await readBody(request);
      send(204);
      waiting.get(`${url.pathname} ${url.searchParams.get('run')}`)?.(JSON.parse(body));
      return;
    }
    const script = /^\/script\/(\d+)\.js$/.exec(url.pathname);
    if (script) send(200, 'text/javascript', smallScript(Number(script[1])));
    else if (pages.has(url.pathname)) send(200, 'text/html', pages.get(url.pathname));
    else send(404);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;

  return {
    /** A fresh address of a page and a way to wait for what it posts. */
    visit(path) {
      lastRun += 1;
      const run = lastRun;
      const posted = (to) =>
        new Promise((resolve, reject) => {
          const key = `${to} ${run}`;
          const timer = setTimeout(() => {
            waiting.delete(key);
            reject(new Error(`${path} posted nothing to ${to} in ${waitMs / 1000} s`));
          }, waitMs);
          waiting.set(key, (value) => {
            clearTimeout(timer);
            waiting.delete(key);
            resolve(value);
          });
        });
      return { url: `${origin}${path}?run=${run}`, posted };
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
