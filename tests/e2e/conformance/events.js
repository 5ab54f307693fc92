import { check, freshRealm, inGroup, later, outcomeNow, place, show, takeReports } from './check.js';

const dom = (anchor) => `dom #${anchor}`;
const dispatch = dom('dom-eventtarget-dispatchevent');
const click = 'html #dom-click';
const make = (name, fields) => Object.assign(document.createElement(name), fields);

inGroup('events');
check(
  'dispatchEvent: what it returns',
  dispatch,
  () => {
    const target = new EventTarget();
    target.addEventListener('stop', (event) => event.preventDefault());
    return ['go', 'stop'].map((type) => target.dispatchEvent(new Event(type, { cancelable: true })));
  },
  '[true, false]',
);
for (const [what, value] of [
  ['nothing', undefined],
  ['null', null],
  ['text', 'click'],
  ['an object', {}],
  ['an event-like object', { type: 'click', __proto__: Event.prototype }],
]) {
  check(`dispatchEvent of ${what}`, dispatch, () => outcomeNow(() => document.body.dispatchEvent(value)));
}
check('dispatchEvent of an event that was not initialised', dispatch, () =>
  outcomeNow(() => document.body.dispatchEvent(document.createEvent('Event'))),
);
check('dispatchEvent of an event that is on its way', dispatch, () => {
  const target = new EventTarget();
  let seen;
  target.addEventListener('once', (event) => {
    seen = outcomeNow(() => target.dispatchEvent(event));
  });
  target.dispatchEvent(new Event('once'));
  return seen;
});
check('dispatchEvent: fields during and after', dispatch, () => {
  const at = place();
  const event = new Event('look', { bubbles: true });
  const seen = [];
  at.addEventListener('look', (heard) => {
    seen.push(
      heard === event,
      heard.isTrusted,
      heard.eventPhase,
      heard.currentTarget === at,
      heard.composedPath().length > 2,
      window.event === event,
    );
  });
  at.dispatchEvent(event);
  return [seen, event.eventPhase, event.currentTarget, event.target === at, event.composedPath().length, window.event];
});
check('dispatchEvent: a listener that throws', 'html #report-an-exception', () => {
  const target = new EventTarget();
  const order = [];
  target.addEventListener('bang', () => {
    throw new RangeError('in a listener');
  });
  target.addEventListener('bang', () => order.push('second listener'));
  return [outcomeNow(() => target.dispatchEvent(new Event('bang'))), order, takeReports()];
});
check(
  'dispatchEvent: no microtasks between listeners',
  'html #clean-up-after-running-script',
  async () => {
    const target = new EventTarget();
    const order = [];
    target.addEventListener('tick', () => void Promise.resolve().then(() => order.push('microtask')));
    target.addEventListener('tick', () => order.push('second listener'));
    target.dispatchEvent(new Event('tick'));
    order.push('returned');
    await later(5);
    return order;
  },
  '[second listener, returned, microtask]',
);
check('dispatchEvent by a class of the page', dispatch, () => {
  class Bus extends EventTarget {
    dispatchEvent(event) {
      return [super.dispatchEvent(event), event.type];
    }
  }
  return new Bus().dispatchEvent(new Event('x'));
});
check('dispatchEvent on the window without saying so', 'webidl #dfn-attribute-getter', () => {
  let heard = 0;
  addEventListener(
    'bare',
    () => {
      heard += 1;
    },
    { once: true },
  );
  return [dispatchEvent(new Event('bare')), heard];
});
check('dispatchEvent on an object of another realm', dispatch, () => {
  const win = freshRealm();
  let seen;
  win.document.body.addEventListener('x', (event) => {
    seen = [event instanceof Event, event.target === win.document.body, event.view === undefined];
  });
  return [document.body.dispatchEvent.call(win.document.body, new Event('x')), seen];
});
check('dispatchEvent of a subclass and its fields', dispatch, () => {
  class Mine extends CustomEvent {}
  let seen;
  const target = new EventTarget();
  const detail = { deep: {} };
  target.addEventListener('x', (event) => {
    seen = [event.constructor === Mine, event.detail === detail];
  });
  target.dispatchEvent(new Mine('x', { detail }));
  return seen;
});
check(
  'a type that is read once',
  dispatch,
  () => {
    const event = new Event('click');
    let reads = 0;
    Object.defineProperty(event, 'type', {
      get() {
        reads += 1;
        return 'click';
      },
    });
    document.createElement('input').dispatchEvent(event);
    return reads;
  },
  '0',
);
check('click(): the event', click, () => {
  const at = place();
  let seen;
  at.onclick = (event) => {
    const { isTrusted, bubbles, cancelable, composed, detail, clientX, view } = event;
    seen = [
      event.constructor.name,
      isTrusted,
      bubbles,
      cancelable,
      composed,
      detail,
      clientX,
      view === window,
      event.pointerType,
    ];
  };
  return [show(at.click()), seen];
});
for (const type of ['checkbox', 'radio', 'text', 'file', 'submit', 'button', 'reset', 'hidden', 'color']) {
  for (const isPlaced of [true, false]) {
    check(`click() on an input of type ${type}${isPlaced ? '' : ', not in the page'}`, click, () => {
      const order = [];
      const input = make('input', { type });
      for (const name of ['click', 'input', 'change', 'cancel']) input.addEventListener(name, () => order.push(name));
      if (isPlaced) place().append(input);
      const value = input.click();
      return [show(value), order, input.checked, input.parentNode?.nodeName, takeReports()];
    });
  }
}
check(
  'click() on something disabled',
  click,
  () => {
    let count = 0;
    const button = make('button', { disabled: true });
    button.addEventListener('click', () => {
      count += 1;
    });
    button.click();
    return count;
  },
  '0',
);
check(
  'click() inside click()',
  click,
  () => {
    let count = 0;
    const button = make('button');
    button.onclick = () => {
      count += 1;
      button.click();
    };
    button.click();
    return count;
  },
  '1',
);
check(
  'click() on a label reaches its input',
  click,
  () => {
    const at = place();
    at.innerHTML = '<label>word <input type="checkbox"></label>';
    at.firstChild.click();
    return at.querySelector('input').checked;
  },
  'true',
);
check('click() on a link that is not in the page', click, () => {
  const link = make('a', { href: '#by-click' });
  link.click();
  const { hash } = location;
  history.replaceState(null, '', location.pathname);
  return hash;
});
check('click() with a listener that throws', 'html #report-an-exception', () => {
  const button = make('button');
  button.onclick = () => {
    throw new RangeError('in a listener');
  };
  return [outcomeNow(() => button.click()), takeReports()];
});
check('click() submits a form', click, async () => {
  const at = place();
  at.innerHTML = '<form><button></button></form>';
  const order = [];
  at.firstChild.onsubmit = (event) => {
    order.push('submit');
    event.preventDefault();
  };
  at.querySelector('button').click();
  order.push('returned');
  return order;
});
check('click() on other kinds of elements', click, () => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  return [
    outcomeNow(() => HTMLElement.prototype.click.call(svg)),
    typeof svg.click,
    outcomeNow(() => HTMLElement.prototype.click.call(make('x-none'))),
  ];
});
check('a synthetic click activates like click()', dom('concept-event-dispatch'), () => {
  const box = make('input', { type: 'checkbox' });
  const order = [];
  box.oninput = () => order.push('input');
  place().append(box);
  return [box.dispatchEvent(new MouseEvent('click')), box.checked, order];
});
for (const type of ['file', 'color', 'text', 'date']) {
  check(`showPicker() of type ${type} without a press`, 'html #dom-input-showpicker', () => {
    const input = make('input', { type });
    place().append(input);
    return outcomeNow(() => input.showPicker());
  });
}
check('showPicker() of what is disabled or not in the page', 'html #dom-input-showpicker', () => [
  outcomeNow(() => make('input', { type: 'file', disabled: true }).showPicker()),
  outcomeNow(() => make('input', { type: 'file' }).showPicker()),
]);
