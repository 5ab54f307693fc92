/** The same pages under other names, to see how the pause differs: each host is in another class of assets/sites.json. */
const sites = {
  'stranger.': { name: 'Drift', line: 'Talk to someone new' },
  'chat.': { name: 'Pigeon', line: 'Messages with people you know' },
  'lesson.': { name: 'Chalk', line: 'Your video lesson' },
};
const anywhere = { name: 'Somewhere', line: 'A page that nobody listed' };

/** Names the site by its host. */
export function dressSite(host) {
  const key = Object.keys(sites).find((start) => host.startsWith(`${start}pausepoint.`));
  const { name, line } = key ? sites[key] : anywhere;
  document.title = `${name}: ${line}`;
  document.getElementById('site-name').textContent = name;
  document.getElementById('site-line').textContent = line;
}
