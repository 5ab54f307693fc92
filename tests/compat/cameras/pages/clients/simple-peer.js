import SimplePeer from 'simple-peer/simplepeer.min.js';
import { received } from '../calls/received.js';

/** https://github.com/feross/simple-peer: streams are added to a peer, tracks are replaced in it. */
export async function open({ stage, isCallee }) {
  const channel = new BroadcastChannel('simple-peer');
  let peer;
  const openPeer = (options) => {
    peer = new SimplePeer({ config: { iceServers: [] }, ...options });
    peer.on('signal', (signal) => channel.postMessage(JSON.stringify({ isCallee, signal })));
    peer.on('error', (error) => stage.failed(error.code));
  };
  channel.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.isCallee !== isCallee) peer.signal(message.signal);
  };
  if (isCallee) {
    openPeer({});
    peer.on('stream', (stream) => stream.getVideoTracks().length > 0 && stage.show(stream));
    return { received: () => received(peer._pc) };
  }
  let stream;
  const capture = async (deviceId) => {
    const fresh = await navigator.mediaDevices.getUserMedia({
      video: deviceId ? { deviceId: { exact: deviceId } } : true,
    });
    const [track] = fresh.getVideoTracks();
    stage.gotCamera(track);
    return fresh;
  };
  let sent;
  const replaceBy = (track) => {
    peer.replaceTrack(sent, track, stream);
    // simple-peer knows a sender by the track that it was first given.
  };
  const change = async (deviceId) => {
    stage.camera.stop();
    replaceBy((await capture(deviceId)).getVideoTracks()[0]);
  };
  return {
    talk: async () => {
      const sound = await navigator.mediaDevices.getUserMedia({ audio: true });
      stage.gotMicrophone(sound.getAudioTracks()[0]);
      openPeer({ initiator: true, stream: sound });
      await new Promise((done) => peer.once('connect', done));
    },
    start: async () => {
      stream = await capture();
      [sent] = stream.getVideoTracks();
      peer.addStream(stream);
    },
    off: () => {
      stage.camera.enabled = false;
    },
    on: () => {
      stage.camera.enabled = true;
    },
    stop: () => stage.camera.stop(),
    again: () => change(),
    switchTo: change,
    replace: () => replaceBy(stage.camera.clone()),
    share: async () => {
      const screen = await navigator.mediaDevices.getDisplayMedia({ video: true });
      stage.gotScreen(screen.getVideoTracks()[0]);
    },
  };
}
