/** Second labels under which registries of countries sell names: `co.uk`, `com.au`. */
const registryLabels = 'ac co com edu gob gouv gov gv k12 ltd mil ne net nhs nom or org plc police sch school'.split(
  ' ',
);
/** Places where each subdomain belongs to somebody else. Not complete: the Public Suffix List has thousands. */
const sharedHosts = (
  'appspot.com azurewebsites.net blogspot.com cloudfront.net firebaseapp.com fly.dev github.io gitlab.io glitch.me ' +
  'herokuapp.com netlify.app ngrok.io onrender.com pages.dev replit.app repl.co surge.sh trycloudflare.com vercel.app ' +
  'web.app weebly.com wixsite.com wordpress.com workers.dev'
).split(' ');

/** True for a host name that covers the sites of many owners, such as `com`, `co.uk` or `github.io`. */
export function isTooWide(host: string): boolean {
  const labels = host.split('.');
  if (host === 'localhost') return false;
  const [second = '', top = ''] = labels;
  if (labels.length === 1 || sharedHosts.includes(host)) return true;
  return labels.length === 2 && top.length === 2 && registryLabels.includes(second);
}
