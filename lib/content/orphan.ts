/**
 * True in a Firefox tab that was open while Pausepoint was updated: the page still has the gate of the version before,
 * whose isolated side the browser has taken away, so that it refuses everything. Only a reload mends that. To be asked before
 * the page side of this version comes.
 */
export function hasOrphanedGate(win: Window): boolean {
  type PageWindow = { MediaDevices?: { prototype: MediaDevices } };
  const page = (win as { wrappedJSObject?: PageWindow }).wrappedJSObject;
  const call = page?.MediaDevices?.prototype.getUserMedia;
  return call !== undefined && !String(call).includes('getUserMedia');
}
