/** What the other end of a call has been given so far. */
export async function received(...connections) {
  const all = { pictures: 0, sound: 0 };
  for (const connection of connections)
    for (const entry of (await connection.getStats()).values()) {
      if (entry.type !== 'inbound-rtp') continue;
      if (entry.kind === 'video') all.pictures += entry.framesDecoded ?? 0;
      else all.sound += entry.packetsReceived ?? 0;
    }
  return all;
}
