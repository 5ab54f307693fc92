import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Route } from '../../../scripts/drive/index.mjs';

const page = (name: string): string => readFileSync(resolve('tests/e2e/pages', name), 'utf8');
/** `no-store`, which the server says of everything else, keeps a page out of the back/forward cache. */
const kept = { 'cache-control': 'no-cache' };

/** Asks for the camera when told to, and keeps what it got in `log`. */
const script = `
window.log = [];
window.faults = [];
addEventListener('error', ({ message }) => faults.push(message));
addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => blockedURI.endsWith('/favicon.ico') || faults.push(effectiveDirective + ' ' + blockedURI));
window.ask = () => navigator.mediaDevices.getUserMedia({ video: true }).then(
  (stream) => log.push('live ' + stream.getVideoTracks()[0].readyState), (error) => log.push(error.name));`;

const html = (head: string, body = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Asks</title>${head}<p>A page</p>${body}</html>`;

const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Asks</title></head>
<body><p>A page</p><script>${script.replaceAll('>', '&gt;')}</script></body></html>`;
const xml = `<?xml version="1.0"?><root><part/><script xmlns="http://www.w3.org/1999/xhtml">${script.replaceAll('>', '&gt;')}</script></root>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/><script>${script.replaceAll('>', '&gt;')}</script></svg>`;

const strict = "default-src 'none'; script-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Starts loading `/prerendered`, which asks at once, before anybody goes there. */
const speculating = html(
  `<script type="speculationrules">
  {"prerender": [{"source": "list", "urls": ["/prerendered"], "eagerness": "immediate"}]}
</script>`,
  '<a id="go" href="/prerendered">Go</a>',
);

/** Tells the server by itself what it saw: a driver's session may not live through the change of pages. */
const prerendered = html(`<script>${script}
  const was = document.prerendering === true;
  const tell = (when) => fetch('/told', { method: 'POST', body: JSON.stringify({
    when, was, is: document.prerendering === true, log, hosts: document.getElementsByTagName('pause-point').length }) });
  document.addEventListener('prerenderingchange', () => setTimeout(tell, 1500, 'entered'));
  ask();
  setTimeout(tell, 500, 'before');
</script>`);

/** Pages that need a type or a header of their own. */
export function extraPages(): Readonly<Record<string, Route>> {
  return {
    '/kept': { body: page('moments.html'), headers: kept },
    '/kept-pictures': { body: page('pictures.html'), headers: kept },
    '/next': { body: html(`<script>window.log = []</script>`), headers: kept },
    '/page.xhtml': { body: xhtml, type: 'application/xhtml+xml' },
    '/page.xml': { body: xml, type: 'application/xml' },
    '/page.svg': { body: svg, type: 'image/svg+xml' },
    '/strict': { body: html(`<script nonce="abc">${script}</script>`), headers: { 'content-security-policy': strict } },
    '/speculating': speculating,
    '/prerendered': prerendered,
  };
}
