/** Asks for a camera and tells the stage of its track. */
export async function captureCamera(stage, deviceId) {
  const video = deviceId ? { deviceId: { exact: deviceId } } : true;
  const stream = await navigator.mediaDevices.getUserMedia({ video });
  stage.gotCamera(stream.getVideoTracks()[0]);
  return stream;
}
