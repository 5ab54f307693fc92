// One page for every client: `?client=react-webcam`, and `&callee` for the other end of a call. The test talks to
// `window.stage` only, so each client is driven by the same steps.
import { pixels, settled } from './pixels.js';

const clients = import.meta.glob('./clients/*.js');
const query = new URLSearchParams(location.search);

const state = { camera: null, microphone: null, screen: null, failure: null, unhandled: [] };
addEventListener('error', ({ message }) => state.unhandled.push(message));
addEventListener('unhandledrejection', ({ reason }) => state.unhandled.push(`${reason?.name ?? reason}`));

/** What a client hands to the stage: the tracks that its user would use, and what its own error path got. */
const stage = {
  get camera() {
    return state.camera;
  },
  gotCamera(track) {
    state.camera = track;
  },
  gotMicrophone(track) {
    state.microphone = track;
  },
  gotScreen(track) {
    state.screen = track;
  },
  failed(name) {
    state.failure = `${name}`;
  },
  show(stream) {
    const video = document.getElementById('seen');
    video.srcObject = stream;
    void video.play().catch(() => {}); // A new stream may come while the first one starts.
  },
};

const videos = () => [...document.querySelectorAll('video')].filter(({ videoWidth }) => videoWidth > 0);
const named = (track) => (track ? track.readyState : 'none');
let client;
/** Steps run one after the other; an error of one is the failure of the client's own error path. */
const step = (name, ...args) => void Promise.resolve(client[name](...args)).catch((error) => stage.failed(error.name));

window.stage = {
  step,
  can: () => Object.keys(client),
  report: () => ({
    camera: named(state.camera),
    isOn: Boolean(state.camera?.enabled && !state.camera.muted),
    device: state.camera?.getSettings().deviceId ?? null,
    microphone: named(state.microphone),
    screen: named(state.screen),
    failure: state.failure,
    unhandled: [...state.unhandled],
    frames: videos().length,
  }),
  forget: () => {
    state.failure = null;
    state.screen = null;
  },
  /** Whether the picture changes within `ms`. */
  moves: (ms) => settled(() => videos().at(-1), ms),
  picture: () => pixels(videos().at(-1)),
  cameras: async () =>
    (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput').map(({ deviceId }) => deviceId),
  /** Of a callee: what has come in so far. */
  received: () => client.received(),
};

const load = clients[`./clients/${query.get('client')}.js`];
const { open } = await load();
client = await open({ stage, isCallee: query.has('callee'), peerPort: Number(query.get('peer')) });
window.isReady = true;
