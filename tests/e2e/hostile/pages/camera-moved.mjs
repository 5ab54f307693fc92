/** Frames that come where no call of ours looks: by the parser of another document, or long after the call. */
import { steals, table } from './cases.mjs';

const written = steals('a parser in one document, its open element in another: ', {
  'an inert document writes into a frame': (kit) => {
    const { document: target } = kit.put(kit.frame()).contentWindow;
    const inert = document.implementation.createHTMLDocument('');
    inert.open();
    inert.write('<div id=x>');
    target.body.append(inert.getElementById('x'));
    inert.write('<iframe src=/never></iframe>');
    return target.defaultView[0];
  },
  'a frame writes into the page': (kit) => {
    const { document: source } = kit.put(kit.frame()).contentWindow;
    source.open();
    source.write('<div id=x>');
    document.body.append(source.getElementById('x'));
    source.write('<iframe src=/never></iframe>');
    return window[1];
  },
  'a frame writes into another frame': (kit) => {
    const { document: source } = kit.put(kit.frame()).contentWindow;
    const { document: target } = kit.put(kit.frame()).contentWindow;
    source.open();
    source.write('<div id=x>');
    target.body.append(source.getElementById('x'));
    source.write('<iframe src=/never></iframe>');
    return target.defaultView[0];
  },
});

const parsed = table('a parser in one document, its open element in another: ', {
  'the page parses into a frame': {
    html: `<iframe id="f"></iframe><div id="x"><script>document.getElementById('f').contentDocument.body.append(document.getElementById('x'))</script><iframe src="/never"></iframe></div>`,
    code: (kit) => kit.steal(window[0][0]),
  },
});

const late = table(
  'a frame asked for until it is there: ',
  {
    'an <embed> in a shadow root, by getSVGDocument': (kit) => {
      const root = kit.put(document.createElement('div')).attachShadow({ mode: 'closed' });
      const embed = document.createElement('embed');
      embed.type = 'text/html';
      embed.src = '/blank';
      root.append(embed);
      kit.say('tried embed');
      const { port1, port2 } = new MessageChannel();
      let left = 100_000;
      port1.onmessage = () => {
        const found = embed.getSVGDocument();
        if (found) kit.steal(found.defaultView);
        else if (left-- > 0) port2.postMessage(0);
      };
      port2.postMessage(0);
    },
    'an <object> whose data comes later, by number': (kit) => {
      const object = kit.put(document.createElement('object'));
      object.type = 'text/html';
      object.data = '/blank';
      kit.say('tried object');
      const { port1, port2 } = new MessageChannel();
      let left = 100_000;
      port1.onmessage = () => {
        if (window[0]) kit.steal(window[0]);
        else if (left-- > 0) port2.postMessage(0);
      };
      port2.postMessage(0);
    },
  },
  { only: 'firefox' },
);

export const cases = [...written, ...parsed, ...late];
