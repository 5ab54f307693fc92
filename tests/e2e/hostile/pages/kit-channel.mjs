/** What pages that go for the channel start with, after the kit. As text, too. */
export const channelKit = (kit) => {
  const { JSON: json, EventTarget: Target, Reflect: reflect, CustomEvent: Custom } = window;
  const { addEventListener: listen, dispatchEvent: dispatch } = Target.prototype;
  const { parse, stringify } = json;
  const { apply } = reflect;
  const answered = new WeakSet();
  const handed = new WeakSet();
  Object.assign(kit, {
    /** Something that may be a native function: is it the one? */
    found: (value) => {
      if (typeof value !== 'function' || handed.has(value)) return;
      handed.add(value);
      if (!/getUserMedia/i.test(value.name)) return;
      kit.borrow(value, 'found');
    },
    /** Something that a promise gave. */
    seen: (value) => {
      if (value && typeof value === 'object' && typeof value.getVideoTracks === 'function')
        kit.watch(Promise.resolve(value), 'seen');
    },
    /** Listens on a port and answers every question on it with yes. */
    answerFor: (port, win = window) => {
      if (!port || answered.has(port)) return;
      answered.add(port);
      const reply = (id) =>
        apply(dispatch, port, [new win.CustomEvent('reply', { detail: stringify({ id, allow: true }) })]);
      try {
        apply(listen, port, [
          'ask',
          (event) => {
            event.preventDefault();
            event.stopImmediatePropagation();
            const { id } = parse(event.detail);
            queueMicrotask(() => reply(id));
          },
          { capture: true },
        ]);
        for (let id = 1; id < 9; id++) reply(id);
      } catch {}
    },
    steals: (event, win) => {
      if (!event.ports?.length) return;
      kit.say('tried answering a hello');
      for (const port of event.ports) kit.answerFor(port, win);
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    stealHello: (win) => {
      for (const target of [win, win.document])
        target.addEventListener('pp-hello', (event) => kit.steals(event, win), { capture: true });
    },
    /** Prepares the window of a frame before its page comes, and asks in it afterwards. */
    ambush: (src, prepare, act = (win) => kit.steal(win, 'after')) => {
      const frame = kit.frame(src ? { src } : { srcdoc: '<p>page' });
      frame.onload = () => act(frame.contentWindow);
      kit.put(frame);
      prepare(frame.contentWindow);
    },
    ambushWindow: (win, prepare) => {
      prepare(win);
      const timer = setInterval(() => {
        if (win.location.href === 'about:blank' || win.document.readyState !== 'complete') return;
        clearInterval(timer);
        kit.steal(win, 'after');
      }, 50);
    },
  });
};
