import { check, inGroup, later, outcome, show } from './check.js';
import { tracksOf } from './gum-tracks.js';

const spec = (anchor) => `mediacapture-streams #${anchor}`;
const method = spec('dom-mediadevices-getusermedia');
const media = navigator.mediaDevices;
const ask = (...args) => media.getUserMedia(...args);
const tracks = (...args) => outcome(() => ask(...args).then(tracksOf));

inGroup('audio');
check('sound only', method, () => tracks({ audio: true }), 'promise of audio live true false');
check('sound with video: false', method, () => tracks({ audio: true, video: false }));
check('sound with video: undefined', method, () => tracks({ audio: true, video: undefined }));
check('sound with video: 0', spec('dom-mediastreamconstraints-video'), () => tracks({ audio: true, video: 0 }));
check('sound with video: ""', spec('dom-mediastreamconstraints-video'), () => tracks({ audio: true, video: '' }));
check('sound with video: NaN', spec('dom-mediastreamconstraints-video'), () =>
  tracks({ audio: true, video: Number.NaN }),
);
check('audio: null', spec('dom-mediastreamconstraints-audio'), () => tracks({ audio: null }));
check('audio: {}', spec('dom-mediastreamconstraints-audio'), () => tracks({ audio: {} }));
check('audio as text', spec('dom-mediastreamconstraints-audio'), () => tracks({ audio: 'yes' }));
check('inherited constraints', 'webidl #js-dictionary', () => tracks(Object.create({ audio: true })));
check('constraints without a prototype', 'webidl #js-dictionary', () => tracks({ __proto__: null, audio: true }));
check('constraints as a function', 'webidl #js-dictionary', () => tracks(Object.assign(() => {}, { audio: true })));
check('constraints as an array', 'webidl #js-dictionary', () => tracks(Object.assign([], { audio: true })));
check('constraints as a class instance with getters', 'webidl #js-dictionary', () => {
  class Wish {
    get audio() {
      return true;
    }
  }
  return tracks(new Wish());
});
check('constraints as a Proxy', 'webidl #js-dictionary', () => tracks(new Proxy({ audio: true }, {})));
for (const [name, value] of [
  ['nothing', undefined],
  ['null', null],
  ['{}', {}],
  ['an empty array', []],
  ['text', 'video'],
  ['a number', 1],
  ['true', true],
  ['a symbol', Symbol('s')],
  ['a bigint', 1n],
  ['audio: false', { audio: false }],
  ['both false', { audio: false, video: false }],
  ['other keys', { picture: true }],
]) {
  check(`asked for ${name}`, method, () => outcome(() => ask(value)));
}
check('no argument at all', method, () => outcome(() => ask()));
check('more arguments than one', 'webidl #dfn-overload-resolution-algorithm', () => tracks({ audio: true }, 7, {}));
check('a symbol as a device', 'webidl #js-DOMString', () => outcome(() => ask({ audio: { deviceId: Symbol('x') } })));
check('a symbol as a number', 'webidl #js-double', () => outcome(() => ask({ audio: { sampleRate: Symbol('x') } })));
check('an infinite number', 'webidl #js-double', () =>
  outcome(() => ask({ audio: { sampleRate: { exact: Infinity } } })),
);
check('a device that does not exist, exactly', spec('dfn-selectsettings'), () =>
  outcome(() => ask({ audio: { deviceId: { exact: 'none' } } })),
);
check('a device that does not exist, ideally', spec('dfn-selectsettings'), () =>
  tracks({ audio: { deviceId: { ideal: 'none' } } }),
);
check('a list of devices', spec('dfn-constraindomstring'), () => tracks({ audio: { deviceId: ['a', 'b'] } }));
check('advanced constraints', spec('dom-mediatrackconstraints-advanced'), () =>
  tracks({ audio: { advanced: [{ echoCancellation: true }, { autoGainControl: false }] } }),
);
check('advanced that is no list', 'webidl #js-sequence', () => outcome(() => ask({ audio: { advanced: 7 } })));
check('advanced from a generator', 'webidl #js-sequence', () => {
  const advanced = {
    *[Symbol.iterator]() {
      yield { echoCancellation: true };
    },
  };
  return outcome(() => ask({ audio: { advanced } }).then(tracksOf));
});
check('advanced as a Set', 'webidl #js-sequence', () =>
  tracks({ audio: { advanced: new Set([{ echoCancellation: true }]) } }),
);
check('a constraint object without a prototype', 'webidl #js-dictionary', () =>
  tracks({ audio: { __proto__: null, echoCancellation: { __proto__: null, ideal: true } } }),
);
check('inherited track constraints', 'webidl #js-dictionary', () =>
  tracks({ audio: Object.create({ deviceId: 'x' }) }),
);
check('track constraints of a class instance', 'webidl #js-dictionary', () => {
  class Wish {
    get deviceId() {
      return { exact: 'none' };
    }
  }
  return tracks({ audio: new Wish() });
});
check('order in which constraints are read', 'webidl #js-dictionary', async () => {
  const order = [];
  const watch = (name, value) => ({
    get() {
      order.push(name);
      return value;
    },
    enumerable: true,
  });
  const audio = Object.defineProperties(
    {},
    { zeta: watch('zeta'), deviceId: watch('deviceId', 'x'), channelCount: watch('channelCount', 1) },
  );
  await outcome(() =>
    ask(
      Object.defineProperties({}, { video: watch('video', false), audio: watch('audio', audio), zeta: watch('zeta') }),
    ).then(tracksOf),
  );
  return order.filter((name) => name === 'audio' || name === 'video');
});
check('each member is read once', 'webidl #js-dictionary', async () => {
  let count = 0;
  const wish = {
    get audio() {
      count += 1;
      return true;
    },
  };
  await outcome(() => ask(wish).then(tracksOf));
  return count;
});
for (const key of ['audio', 'video']) {
  check(`a getter of ${key} that throws rejects with the same error`, 'webidl #js-operations', async () => {
    const mine = new RangeError('mine');
    const wish = {
      get [key]() {
        throw mine;
      },
    };
    const promise = ask(wish);
    return promise.catch((error) => [error === mine, show(error)]);
  });
}
check('a conversion that throws rejects and does not throw', 'webidl #js-operations', () => {
  const deviceId = {
    toString() {
      throw new EvalError('mine');
    },
  };
  return outcome(() => ask({ audio: { deviceId: [deviceId] } }));
});
check('constraints are converted before the call returns', 'webidl #js-operations', async () => {
  const order = [];
  const promise = ask({
    get audio() {
      order.push('read');
      return false;
    },
  });
  order.push('returned');
  await promise.catch(() => order.push('rejected'));
  return order;
});
check("the stream's class, id and labels", spec('dom-mediastream'), async () => {
  const stream = await ask({ audio: true });
  const [track] = stream.getTracks();
  const seen = [
    show(stream),
    stream.id.length > 8,
    stream.active,
    show(track),
    track.label.length > 0,
    stream.constructor === MediaStream,
  ];
  tracksOf(stream);
  return [...seen, stream.active];
});
check('stop() is silent', spec('dom-mediastreamtrack-stop'), async () => {
  const [track] = (await ask({ audio: true })).getTracks();
  let ended = 0;
  track.onended = () => {
    ended += 1;
  };
  track.stop();
  await later(50);
  return [ended, track.readyState];
});
check('a clone lives on', spec('dom-mediastreamtrack-clone'), async () => {
  const [track] = (await ask({ audio: true })).getTracks();
  const clone = track.clone();
  track.stop();
  const seen = [show(clone), clone.id === track.id, clone.readyState, clone.kind];
  clone.stop();
  return seen;
});
check('a clone of a stream has clones of its tracks', spec('dom-mediastream-clone'), async () => {
  const stream = await ask({ audio: true });
  const clone = stream.clone();
  const seen = [show(clone), clone.id === stream.id, clone.getTracks()[0] === stream.getTracks()[0], clone.active];
  tracksOf(stream);
  tracksOf(clone);
  return seen;
});
check('devices and supported constraints', spec('dom-mediadevices-enumeratedevices'), async () => {
  const devices = await media.enumerateDevices();
  return [
    devices.map(({ kind, label, deviceId }) => `${kind} ${label !== ''} ${deviceId !== ''}`).join(),
    Object.keys(media.getSupportedConstraints()),
  ];
});
check('the state of the permission', 'permissions #dom-permissions-query', async () =>
  Promise.all(
    ['camera', 'microphone'].map((name) =>
      outcome(() => navigator.permissions.query({ name }).then(({ state }) => state)),
    ),
  ),
);
