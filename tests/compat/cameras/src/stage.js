// One page for every client: `?client=react-webcam`, and `&callee` for the other end of a call. The test talks to
// `window.stage` only, so that each client is driven by the same steps.
import { look, settle } from './pixels.js';

const clients = import.meta.glob('./clients/*.js');
const query = new URLSearchParams(location.search);
const state = { camera: null, given: 0, heardEnd: false, microphone: null, screen: null, failure: null, unhandled: [] };
addEventListener('error', ({ message }) => state.unhandled.push(message));
addEventListener('unhandledrejection', ({ reason }) => state.unhandled.push(`${reason?.name ?? reason}`));

/** What a client hands to the stage: the tracks that its user would use, and what its own error path got. */
const stage = {
  get camera() {
    return state.camera;
  },
  gotCamera: (track) => {
    state.camera = track;
    state.given += 1;
    state.heardEnd = false;
    track.addEventListener('ended', () => {
      state.heardEnd ||= track === state.camera;
    });
  },
  gotMicrophone: (track) => {
    state.microphone = track;
  },
  gotScreen: (track) => {
    state.screen = track;
  },
  failed: (name) => {
    state.failure = `${name}`;
  },
  show: (stream) => {
    const video = document.getElementById('seen');
    video.srcObject = stream;
    video.play().catch(() => {}); // A newer stream may come while this one starts.
  },
};

/** What a page does by itself where its client has nothing of its own for it. */
const plain = {
  talk: async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    stage.gotMicrophone(stream.getAudioTracks()[0]);
  },
  share: async () => {
    const stream = await navigator.mediaDevices.getDisplayMedia({ video: true });
    stage.gotScreen(stream.getVideoTracks()[0]);
  },
  off: () => {
    state.camera.enabled = false;
  },
  on: () => {
    state.camera.enabled = true;
  },
};

let client;
const lastVideo = () => [...document.querySelectorAll('video')].filter(({ videoWidth }) => videoWidth > 0).at(-1);
const named = (track) => (track ? track.readyState : 'none');
const devices = async (wanted) =>
  (await navigator.mediaDevices.enumerateDevices())
    .filter(({ kind }) => kind === wanted)
    .map(({ deviceId }) => deviceId);

window.stage = {
  /** Starts a step and does not wait for it. What it throws is what an app that awaits the client would catch. */
  step: (name, ...args) => {
    const run = client[name] ?? plain[name];
    void (async () => run(...args))().catch((error) => stage.failed(error?.name ?? error));
  },
  can: (name) => name in client || name in plain,
  report: () => ({
    camera: named(state.camera),
    given: state.given,
    heardEnd: state.heardEnd,
    device: state.camera?.getSettings().deviceId ?? null,
    microphone: named(state.microphone),
    screen: named(state.screen),
    failure: state.failure,
    unhandled: [...state.unhandled],
    picture: look(lastVideo()),
  }),
  forget: () => {
    state.failure = null;
    state.microphone = null;
  },
  becomes: (word, ms) => settle(lastVideo, word, ms),
  cameras: () => devices('videoinput'),
  /** Of a callee: how many pictures were decoded and how many packets of sound came in. */
  received: () => client.received(),
};
document.getElementById('share').onclick = () => window.stage.step('share');

const { open } = await clients[`./clients/${query.get('client')}.js`]();
client = await open({ stage, query, isCallee: query.has('callee') });
window.isReady = true;
