/** Kinds and states of the tracks of a stream, which is ended. */
export function tracksOf(stream) {
  const tracks = stream.getTracks();
  const seen = tracks.map(({ kind, readyState, enabled, muted }) => `${kind} ${readyState} ${enabled} ${muted}`);
  for (const track of tracks) track.stop();
  return seen.join();
}
