/** The pages that are measured. They time themselves and post the result, so no debugger is busy during a load. */

const sentence = 'The quick brown fox jumps over the lazy dog while seven wizards box with jolly quips. ';

/** Sends navigation timing to the harness `delay` ms after load. */
const postTiming = (delay) => `<script>
addEventListener('load', () => setTimeout(() => {
  const { domContentLoadedEventEnd, loadEventEnd } = performance.getEntriesByType('navigation')[0];
  const body = JSON.stringify({ dcl: domContentLoadedEventEnd, load: loadEventEnd });
  fetch('/done' + location.search, { method: 'POST', body, keepalive: true });
}, ${delay}));
</script>`;

const head = (title) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>`;

/** A script that does a little work and touches the document, as real ones do. */
export const smallScript = (index) => `(() => {
  /* ${sentence.repeat(40)} */
  const values = [];
  for (let i = 0; i < 4000; i += 1) values.push((${index + 1} * i + 7) % 97);
  window.total = (window.total || 0) + values.reduce((sum, value) => sum + value, 0);
  document.head.append(Object.assign(document.createElement('meta'), { name: 's${index}' }));
})();`;

const section = (
  index,
) => `<section id="s${index}"><h2>Heading ${index}</h2><p class="a b${index % 7}">${sentence.repeat(4)}</p>
<ul><li><a href="#s${index}">link ${index}</a><li><input name="i${index}" value="x"><li>${sentence}</ul></section>`;

/** One frame, about 198 kB of HTML, 30 scripts. */
function oneFramePage() {
  const scripts = (from, to, deferOdd) =>
    Array.from({ length: to - from }, (_, i) => from + i)
      .map((i) => `<script src="/script/${i}.js"${deferOdd && i % 2 ? ' defer' : ''}></script>`)
      .join('');
  let sections = '';
  for (let i = 0; sections.length < 196_000; i += 1) sections += section(i);
  return `${head('one frame')}${scripts(0, 15, false)}<body><h1>One frame</h1>${sections}${scripts(15, 30, true)}${postTiming(400)}`;
}

/** 71 frames: the page, 50 same-origin documents, 10 srcdoc and 10 about:blank. */
function manyFramesPage() {
  const frame = (attributes) => `<iframe width="90" height="40" ${attributes}></iframe>`;
  const repeat = (count, make) => Array.from({ length: count }, (_, i) => make(i)).join('');
  const frames = [
    repeat(50, (i) => frame(`src="/frame.html?i=${i}"`)),
    repeat(10, (i) => frame(`srcdoc="<p>srcdoc ${i}</p><script>window.x=${i}</script>"`)),
    repeat(10, () => frame('src="about:blank"')),
  ];
  return `${head('71 frames')}<body>${frames.join('')}${postTiming(600)}`;
}

const framePage = `${head('frame')}<body><p>${sentence}</p><script src="/script/3.js"></script>`;

/**
 * A page that asks for the camera on a click and sees when something covers its middle: `elementFromPoint` finds the
 * host of a closed shadow root in the top layer, and it changes once the overlay is styled, laid out and can be hit.
 * `seen` is in milliseconds from just before the call, to the first animation frame that finds it (or to the call's
 * return when it is there already); `call` is the synchronous part of the call.
 */
const cameraPage = `${head('camera')}<style>
  body { margin: 0; background: #fff }
  main { position: absolute; inset: 0 }
  button { position: absolute; left: 10px; top: 10px; width: 160px; height: 60px; z-index: 2 }
</style><body><main></main><button>camera</button><script>
const middle = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2);
const post = (path, body) => fetch(path + location.search, { method: 'POST', body: JSON.stringify(body) });
document.querySelector('button').addEventListener('click', () => {
  const before = middle();
  const start = performance.now();
  const since = () => performance.now() - start;
  const stream = navigator.mediaDevices.getUserMedia({ video: true });
  const result = { call: since() };
  const finish = () => post('/done', result);
  const look = () => {
    if (middle() !== before) result.seen = since();
    if (result.seen !== undefined || since() > 4000) finish();
    else requestAnimationFrame(look);
  };
  look();
  // Only an open gate answers here: nobody presses anything.
  stream.then(() => { result.stream = since(); }, () => { result.refused = since(); });
});
addEventListener('load', () => setTimeout(() => post('/ready', {}), 200));
</script>`;

/**
 * A chat that says `/ready`, then adds 5,000 messages in 100 steps of 20 ms and scrolls to the end after each, with the
 * caret in the message box. Long tasks are counted by the browser (Long Tasks API), from `/ready` on.
 */
const chatPage = `${head('chat')}<style>
  #log { height: 600px; overflow: auto } .message { padding: 4px } textarea { width: 90% }
</style><body><div id="log" role="log" class="messages"></div><textarea aria-label="Message"></textarea><script>
const post = (path, body) => fetch(path + location.search, { method: 'POST', body: JSON.stringify(body) });
const log = document.getElementById('log');
let longTasks = 0;
const step = (left) => {
  const part = document.createDocumentFragment();
  for (let i = 0; i < 50; i += 1) {
    const message = document.createElement('div');
    message.className = 'message';
    message.append(Object.assign(document.createElement('p'), { textContent: \`${sentence}\${left} \${i}\` }));
    part.append(message);
  }
  log.append(part);
  log.scrollTop = log.scrollHeight;
  if (left > 1) setTimeout(step, 20, left - 1);
  else setTimeout(() => post('/done', { longTasks, messages: log.childElementCount }), 400);
};
addEventListener('load', () => setTimeout(async () => {
  document.querySelector('textarea').focus();
  await post('/ready', {});
  new PerformanceObserver((list) => { longTasks += list.getEntries().length; }).observe({ type: 'longtask' });
  setTimeout(step, 150, 100);
}, 300));
</script>`;

/** @returns {ReadonlyMap<string, string>} path → HTML */
export function makePages() {
  return new Map([
    ['/one.html', oneFramePage()],
    ['/many.html', manyFramesPage()],
    ['/frame.html', framePage],
    ['/camera.html', cameraPage],
    ['/chat.html', chatPage],
  ]);
}
