import { check, freshRealm, inGroup, outcome, place, show } from './check.js';
import { tracksOf } from './gum-tracks.js';

const spec = (anchor) => `mediacapture-streams #${anchor}`;
const method = spec('dom-mediadevices-getusermedia');
const media = navigator.mediaDevices;
const ask = (...args) => media.getUserMedia(...args);
const tracks = (...args) => outcome(() => ask(...args).then(tracksOf));

inGroup('camera');
check('a picture', method, () => tracks({ video: true }), 'promise of video live true false');
check('sound and a picture', method, () => tracks({ audio: true, video: true }));
check('video: null', spec('dom-mediastreamconstraints-video'), () => tracks({ video: null }));
check('video: {}', spec('dom-mediastreamconstraints-video'), () => tracks({ video: {} }));
check('video as text', spec('dom-mediastreamconstraints-video'), () => tracks({ video: 'yes' }));
check('video as an array', spec('dom-mediastreamconstraints-video'), () => tracks({ video: [] }));
check('video as a function', spec('dom-mediastreamconstraints-video'), () => tracks({ video: () => {} }));
check('video as a RegExp', spec('dom-mediastreamconstraints-video'), () => tracks({ video: /x/ }));
check('video as a boxed false', spec('dom-mediastreamconstraints-video'), () => tracks({ video: Object(false) }));
check('a symbol for video', 'webidl #js-union', () => outcome(() => ask({ video: Symbol('x') }).then(tracksOf)));
check('a bigint for video', 'webidl #js-union', () => outcome(() => ask({ video: 1n }).then(tracksOf)));
check('sizes as asked', spec('dfn-selectsettings'), async () => {
  const stream = await ask({ video: { width: { exact: 320 }, height: 240, frameRate: { max: 15 } } });
  const { width, height } = stream.getVideoTracks()[0].getSettings();
  const constraints = stream.getVideoTracks()[0].getConstraints();
  tracksOf(stream);
  return [width, height, JSON.stringify(constraints)];
});
check('sizes from getters and other realms', 'webidl #js-dictionary', async () => {
  const win = freshRealm();
  const stream = await ask(
    win.eval('({ video: { get width() { return { ideal: 320 }; }, advanced: [{ height: 240 }] } })'),
  );
  const constraints = stream.getVideoTracks()[0].getConstraints();
  tracksOf(stream);
  return JSON.stringify(constraints);
});
check('too large', spec('dfn-selectsettings'), async () => {
  try {
    tracksOf(await ask({ video: { width: { exact: 99999 } } }));
    return 'given';
  } catch (error) {
    return [show(error), error.constraint];
  }
});
check('bad numbers', 'webidl #js-unsigned-long', () =>
  outcome(() => ask({ video: { width: { exact: Number.NaN } } }).then(tracksOf)),
);
check('a bad facing mode', spec('dom-videofacingmodeenum'), () => tracks({ video: { facingMode: 'sideways' } }));
check('a symbol deep inside', 'webidl #js-unsigned-long', () => outcome(() => ask({ video: { width: Symbol('w') } })));
check('a getter deep inside that throws', 'webidl #js-operations', async () => {
  const mine = new RangeError('mine');
  const video = {
    get width() {
      throw mine;
    },
  };
  return ask({ video }).then(tracksOf, (error) => [error === mine, show(error)]);
});
check('toString that throws deep inside', 'webidl #js-DOMString', () => {
  const facingMode = {
    toString() {
      throw new EvalError('mine');
    },
  };
  return outcome(() => ask({ video: { facingMode: [facingMode] } }).then(tracksOf));
});
check('a cyclic constraint', 'webidl #js-dictionary', () => {
  const video = {};
  video.video = video;
  return tracks({ video });
});
check("a promise of the function's realm", 'webidl #js-operations', () => {
  const win = freshRealm();
  return outcome(() => win.MediaDevices.prototype.getUserMedia.call(media, { video: true }).then(tracksOf), win);
});
check("the stream's realm", 'webidl #js-operations', async () => {
  const win = freshRealm();
  const stream = await win.navigator.mediaDevices.getUserMedia({ video: true });
  const seen = [stream instanceof win.MediaStream, stream instanceof MediaStream];
  tracksOf(stream);
  return seen;
});
check('frames, clones and the end', spec('dom-mediastreamtrack-clone'), async () => {
  const stream = await ask({ video: true });
  const clone = stream.clone();
  const [track] = stream.getVideoTracks();
  const single = track.clone();
  track.stop();
  const seen = [track, clone.getVideoTracks()[0], single].map(({ readyState }) => readyState);
  tracksOf(clone);
  single.stop();
  return [...seen, show(clone), show(single)];
});
check('a video element plays it', spec('dom-htmlmediaelement-srcobject'), async () => {
  const stream = await ask({ video: true });
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  place().append(video);
  await video.play();
  const seen = [video.videoWidth > 0, video.srcObject === stream];
  tracksOf(stream);
  return seen;
});
check('calls at the same time, in order', method, async () => {
  const order = [];
  const note = (name) => (stream) => {
    order.push(name);
    tracksOf(stream);
  };
  await Promise.all([ask({ video: true }).then(note('one')), ask({ video: true }).then(note('two'))]);
  return order;
});
