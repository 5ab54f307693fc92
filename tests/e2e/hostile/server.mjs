import { kit } from './pages/kit.mjs';
import { channelKit } from './pages/kit-channel.mjs';
import { pictureKit } from './pages/kit-pictures.mjs';

const site = 'stranger.pausepoint.localhost';
const script = (text) => `<script>${text.replaceAll('</script', '<\\/script')}</script>`;

/** What a page has beside the kit. */
const kits = { picture: pictureKit, control: pictureKit, channel: channelKit };

/** What becomes of a case's code: it runs on a press, prepares what a press runs, or runs at once. */
const goOf = ({ code, hand }) => {
  if (hand === 'press') return `window.go = () => (${code})(kit)`;
  if (['choose', 'chooseLater', 'chooseTwice', 'chooseByEnter', 'read', 'enter', 'space'].includes(hand))
    return `window.go = (${code})(kit)`;
  return `(${code})(kit)`;
};

/** The page of one case. The kit comes first: what the case breaks, it breaks afterwards. */
function pageOf(one, key) {
  const { surface, html = '' } = one;
  const more = kits[surface] ? `(${kits[surface]})(kit)` : '';
  const head = `<!doctype html><meta charset="utf-8"><title>${key}</title>`;
  const start = script(`(${kit})(${JSON.stringify(key)});${more}`);
  const go = script(goOf(one));
  return html.startsWith('<frameset')
    ? `${head}${start}${go}${html}`
    : `${head}<style>body { margin: 0 }</style>${start}<body>${html}${go}</body>`;
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

const hostOf = (key, port) => `http://${key}.${site}:${port}`;

/** Many cases side by side, each in a frame of its own origin and large enough for a pause of its own. */
function hubOf(keys, port) {
  const frame = (key) =>
    `<iframe allow="camera; microphone; display-capture; clipboard-read; clipboard-write" id="${key}" src="${hostOf(key, port)}/case?${key}"></iframe>`;
  return `<!doctype html><meta charset="utf-8"><title>Hub</title>
    <style>body { margin: 0 } iframe { width: 310px; height: 350px; border: 0; vertical-align: top }</style>
    ${keys.map(frame).join('')}`;
}

/**
 * Routes for `serve`: a hub, the pages of the cases and what they lead to. Cases tell the server what they got, so it
 * does not matter what becomes of their windows.
 * @param {ReadonlyMap<string, import('./pages/cases.mjs').HostileCase>} cases by key, a label of a host name
 * @param {(key: string, what: string) => void} onSaid
 */
export function hostileRoutes(cases, onSaid) {
  const keyOf = (url) => url.search.slice(1).split('&')[0];
  const picture = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>';
  return {
    '/hub': (_request, _response, url) => hubOf(url.search.slice(1).split(','), url.port),
    '/case': (_request, _response, url) => {
      const key = keyOf(url);
      const found = cases.get(key);
      if (!found) return { status: 404, body: key };
      // Chromium's camera elements work in a frame only if its page says who may frame it.
      const headers =
        found.surface === 'element' ? { 'content-security-policy': `frame-ancestors http://*.localhost:*` } : {};
      return { body: pageOf(found, key), headers };
    },
    '/said': (_request, _response, url) => {
      const [key, what] = url.search.slice(1).split('&');
      onSaid(key, decodeURIComponent(what));
      return { status: 204, headers: { 'access-control-allow-origin': '*' } };
    },
    '/upload': async (request, _response, url) => {
      if ((await bodyOf(request)).includes('PNG\r\n')) onSaid(keyOf(url), 'live upload');
      return { status: 204 };
    },
    '/blank': '<!doctype html><title>Blank</title><p>page',
    '/nested':
      '<!doctype html><title>Nested</title><iframe src="/never"></iframe><script>parent.kit.steal(window[0])</script>',
    '/204': { status: 204 },
    '/slow.js': (_request, response) => {
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/javascript' }).end('1'), 250);
    },
    '/never': () => undefined,
    '/download': { body: 'x', type: 'application/octet-stream', headers: { 'content-disposition': 'attachment' } },
    '/no-frames': { body: '<p>page', headers: { 'x-frame-options': 'DENY' } },
    '/picture.svg': { body: picture, type: 'image/svg+xml' },
  };
}
