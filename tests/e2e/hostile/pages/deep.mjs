import { table } from './cases.mjs';

/**
 * Calls where there is little room left: on a full stack, and below so many calls that the browser runs no more
 * listeners. There our page side may work in part only, and the isolated side may hear nothing.
 */
export const cameras = table('deep down: ', {
  'a call on a full stack': (kit) => {
    for (let i = 0; i < 12; i++) {
      let asked;
      kit.onFullStack(() => {
        asked = navigator.mediaDevices.getUserMedia({ video: true });
      });
      kit.ask(`call ${i}`, () => asked);
    }
  },
  'the old call on a full stack': (kit) => {
    const old = navigator.webkitGetUserMedia ?? navigator.mozGetUserMedia;
    for (let i = 0; i < 12; i++)
      kit.ask(
        `call ${i}`,
        () =>
          new Promise((live, no) =>
            kit.onFullStack(() => old.call(navigator, { video: true, audio: false }, live, no)),
          ),
      );
  },
  'a frame on a full stack': {
    slow: true,
    only: 'chrome',
    code: (kit) => {
      kit.say('tried frames');
      for (let i = 0; i < 20; i++) {
        const frame = kit.waiting();
        const before = window.length;
        kit.onFullStack(() => {
          try {
            document.body.appendChild(frame);
          } catch (error) {
            if (window.length === before) throw error;
          }
        });
        if (window.length > before) kit.steal(window[window.length - 1], `frame ${i}`);
      }
    },
  },
  'a frame in a shadow root by its getter, after that on a full stack': {
    slow: true,
    code: (kit) => {
      const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
      kit.say('tried frames');
      for (let want = 0; want < 24; want++) {
        const root = kit.put(document.createElement('div')).attachShadow({ mode: 'open' });
        const frame = kit.waiting();
        root.append(frame);
        let room = 0;
        let given;
        kit.onFullStack(() => {
          if (room++ < want) throw new Error('more room');
          try {
            given = get.call(frame);
          } catch {}
        });
        for (const win of [given, get.call(frame)]) if (win) kit.steal(win, `with ${want} more`);
      }
    },
  },
  'a call where no listener runs': (kit) =>
    kit.deepest(() => kit.ask('call', () => navigator.mediaDevices.getUserMedia({ video: true }))),
  'a frame where no listener runs': {
    only: 'chrome',
    code: (kit) => {
      kit.say('tried frame');
      kit.deepest(() => {
        kit.put(kit.waiting());
        if (window[0]) kit.steal(window[0]);
      });
    },
  },
});

export const pictures = table(
  'deep down: ',
  {
    'an input where no listener runs': {
      opensNothing: true,
      code: (kit) => () => {
        const box = document.createElement('div');
        const input = box.appendChild(kit.input());
        box.addEventListener('input', () => kit.files(input.files, 'box'), true);
        kit.deepest(() => input.click());
      },
    },
    'an input on a full stack': {
      opensNothing: true,
      code: (kit) => () => {
        for (let i = 0; i < 60; i++) {
          const box = document.createElement('div');
          const input = box.appendChild(kit.input());
          let isBare = false;
          box.addEventListener('input', () => kit.files(input.files, 'box'), true);
          // Only one dialog opens, and only where nothing of ours stands around the input.
          input.addEventListener('click', (event) => {
            isBare = !box.parentNode;
            if (!isBare) event.preventDefault();
          });
          kit.onFullStack(() => input.click());
          if (isBare) return;
        }
      },
    },
    'document.open where no listener runs, then an input': (kit) => {
      addEventListener('load', () =>
        setTimeout(() => {
          kit.deepest(() => document.open());
          kit.startAnew();
        }),
      );
    },
    'document.open on a full stack, then an input': (kit) => {
      addEventListener('load', () =>
        setTimeout(() => {
          kit.onFullStack(() => {
            const { firstChild } = document;
            try {
              document.open();
            } catch (error) {
              if (document.firstChild === firstChild) throw error;
            }
          });
          kit.startAnew();
        }),
      );
    },
  },
  { hand: 'chooseLater' },
);

export const clipboards = table(
  'deep down: ',
  {
    'the clipboard where no listener runs': (kit) => () =>
      kit.deepest(() => kit.clipboard(() => navigator.clipboard.read())),
    'the clipboard on a full stack': (kit) => () => {
      for (let i = 0; i < 6; i++) {
        let asked;
        kit.onFullStack(() => {
          asked = navigator.clipboard.read();
        });
        kit.clipboard(() => asked);
      }
    },
  },
  { hand: 'read', only: 'chrome' },
);

export const elements = table(
  'deep down: ',
  {
    'a <camera> in a frame that came where no listener runs': (kit) => {
      const frame = kit.waiting({ style: kit.corner, allow: 'camera' });
      kit.deepest(() => kit.put(frame));
      const { contentDocument } = frame;
      if (contentDocument) contentDocument.body.append(kit.show(contentDocument.createElement('camera')));
      else kit.say('tried element');
    },
  },
  { hand: 'click', only: 'chrome' },
);
