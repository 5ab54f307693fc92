import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A file of the folder, or null. Never one from outside it. */
async function fileOf(folder, pathname) {
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return null;
  try {
    return { body: await readFile(file), type: types[path.extname(file)] ?? 'application/octet-stream' };
  } catch {
    return null;
  }
}

/** A route may be a page as text, a ready answer, or a function that gives one of these (or answers by itself). */
async function answerOf(route, request, response, url) {
  const answer = typeof route === 'function' ? await route(request, response, url) : route;
  return typeof answer === 'string' ? { body: answer } : answer;
}

async function respond(options, request, response) {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const { routes = {}, folder } = options;
  const route = routes[`${url.hostname}${url.pathname}`] ?? routes[url.pathname];
  let answer = null;
  if (route !== undefined) answer = await answerOf(route, request, response, url);
  else if (folder) answer = await fileOf(path.resolve(folder), decodeURIComponent(url.pathname));
  if (response.writableEnded || response.headersSent) return;
  // A route that returns nothing has taken the connection over, for example to leave it without an answer.
  if (route !== undefined && !answer) return;
  const { status = answer ? 200 : 404, body = 'Not found', type = types['.html'], headers = {} } = answer ?? {};
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

/**
 * A web server on loopback. Both browsers take any `something.localhost` to it and trust it like https.
 * @param {{ port?: number, folder?: string, routes?: Record<string, unknown> }} [options]
 */
export async function serve(options = {}) {
  const server = createServer((request, response) => {
    respond(options, request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  return {
    port,
    /** The address of a path on one of our hosts: `url('stranger.pausepoint', '/')`. */
    url: (host, pathname = '/') =>
      `http://${host.endsWith('localhost') ? host : `${host}.localhost`}:${port}${pathname}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
