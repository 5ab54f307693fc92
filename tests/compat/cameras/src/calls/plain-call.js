import { received } from './received.js';

/** A call between two tabs of one site: a peer connection whose two ends talk over a BroadcastChannel. */
export function openCall({ stage, isCallee }) {
  const channel = new BroadcastChannel('call');
  const connection = new RTCPeerConnection();
  const post = (message) => channel.postMessage(JSON.stringify({ isCallee, ...message }));
  connection.onicecandidate = ({ candidate }) => candidate && post({ candidate });
  const waiting = [];
  const take = async ({ description, candidate }) => {
    if (candidate) {
      if (connection.remoteDescription) await connection.addIceCandidate(candidate);
      else waiting.push(candidate);
      return;
    }
    await connection.setRemoteDescription(description);
    for (const early of waiting.splice(0)) await connection.addIceCandidate(early);
    if (description.type !== 'offer') return;
    await connection.setLocalDescription();
    post({ description: connection.localDescription });
  };
  let last = Promise.resolve();
  channel.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.isCallee !== isCallee) last = last.then(() => take(message));
  };
  if (isCallee) {
    const stream = new MediaStream();
    connection.ontrack = ({ track }) => {
      stream.addTrack(track);
      if (track.kind === 'video') stage.show(stream);
    };
    return { received: () => received(connection) };
  }
  connection.onnegotiationneeded = async () => {
    await connection.setLocalDescription();
    post({ description: connection.localDescription });
  };
  return { send: (track) => connection.addTrack(track, new MediaStream([track])) };
}
