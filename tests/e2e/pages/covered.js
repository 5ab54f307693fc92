// A page that does what it can to get a picture out of a covered camera. Each trick gives the brightest value that it
// could see, or the name of the error that kept it from seeing anything.
window.log = [];
window.ask = async () => {
  try {
    window.stream = await navigator.mediaDevices.getUserMedia({ video: true });
    [window.track] = stream.getVideoTracks();
    view.srcObject = stream;
    log.push('live');
  } catch (error) {
    log.push(error.name);
  }
};
camera.onclick = () => ask();

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

// The colour of Firefox's fake camera goes round once in half a minute, so that it tells when a picture was made.
/** The colours of the latest picture that was no black one, by a trick and in the page itself. */
let bright = [0, 0, 0];
let own = [0, 0, 0];
setInterval(() => {
  const [seen, before] = [brightness(view), bright];
  if (seen > 40) own = bright;
  bright = before;
}, 40);
/** How far the latest picture that a trick found is from the last one that the page was shown: nought for the same one. */
window.newness = () => Math.max(...own.map((value, i) => Math.abs(value - bright[i])));

/** The brightest value of a picture. */
function brightness(source) {
  const canvas = new OffscreenCanvas(32, 24);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(source, 0, 0, 32, 24);
  const { data } = context.getImageData(0, 0, 32, 24);
  let most = 0;
  for (let i = 0; i < data.length; i += 4) most = Math.max(most, data[i], data[i + 1], data[i + 2]);
  if (most > 40) bright = [...context.getImageData(16, 6, 1, 1).data].slice(0, 3);
  return most;
}
/** Shows a stream for a while and gives the brightest picture that came. */
window.watch = async (stream, ms = 600) => {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  await Promise.race([video.play().catch(() => {}), wait(ms)]);
  let most = 0;
  for (const end = performance.now() + ms; performance.now() < end; await wait(20)) {
    if (video.videoWidth) most = Math.max(most, brightness(video));
  }
  video.srcObject = null;
  return most;
};
const of = (...tracks) => watch(new MediaStream(tracks));

async function frame({ src, remove } = {}) {
  const element = document.createElement('iframe');
  element.allow = 'camera';
  if (src) element.src = src;
  document.body.append(element);
  const found = element.contentWindow;
  const kept = found.MediaStreamTrack.prototype;
  const enabled = Object.getOwnPropertyDescriptor(kept, 'enabled');
  const { clone } = kept;
  if (src) await new Promise((done) => { element.onload = done; });
  if (remove) element.remove();
  return { win: found, enabled, clone };
}

async function throughCall(track, act) {
  const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
  a.onicecandidate = ({ candidate }) => candidate && b.addIceCandidate(candidate);
  b.onicecandidate = ({ candidate }) => candidate && a.addIceCandidate(candidate);
  const received = new Promise((done) => { b.ontrack = ({ track: other }) => done(other); });
  const sender = a.addTrack(track, new MediaStream([track]));
  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
  const other = await received;
  await wait(400);
  await act?.(sender);
  const most = await watch(new MediaStream([other]), 1200);
  a.close();
  b.close();
  return most;
}

const tricks = {
  nothing: () => of(track),
  'set enabled': () => { track.enabled = true; return of(track); },
  'set through the setter itself': () => {
    Object.getOwnPropertyDescriptor(MediaStreamTrack.prototype, 'enabled').set.call(track, true);
    return of(track);
  },
  'set many times': async () => {
    const timer = setInterval(() => { track.enabled = false; track.enabled = true; }, 1);
    const most = await of(track);
    clearInterval(timer);
    return most;
  },
  'the setter of a fresh frame': async () => { (await frame()).enabled.set.call(track, true); return of(track); },
  'the setter of a frame that is gone': async () => {
    (await frame({ remove: true })).enabled.set.call(track, true);
    return of(track);
  },
  'the setter of a frame that went elsewhere': async () => {
    (await frame({ src: '/inner.html' })).enabled.set.call(track, true);
    return of(track);
  },
  'the setter of a frame with a page': async () => {
    const { win } = await frame({ src: '/inner.html' });
    Object.getOwnPropertyDescriptor(win.MediaStreamTrack.prototype, 'enabled').set.call(track, true);
    return of(track);
  },
  'a copy': () => { const copy = track.clone(); copy.enabled = true; return of(copy); },
  'a copy of a copy': () => { const copy = track.clone().clone(); copy.enabled = true; return of(copy); },
  'a copy of the stream': () => {
    const copy = stream.clone();
    copy.getVideoTracks()[0].enabled = true;
    return watch(copy);
  },
  'a copy by another frame, enabled by a third': async () => {
    const copy = (await frame()).clone.call(track);
    (await frame()).enabled.set.call(copy, true);
    copy.enabled = true;
    return of(copy);
  },
  'a copy by another frame, after a while': async () => {
    const { clone, enabled } = await frame({ src: '/inner.html' });
    const copy = clone.call(track);
    await wait(1500);
    enabled.set.call(copy, true);
    copy.enabled = true;
    return of(copy);
  },
  'the camera once more': async () => watch(await navigator.mediaDevices.getUserMedia({ video: true })),
  'the camera once more, of another size': async () =>
    watch(await navigator.mediaDevices.getUserMedia({ video: { width: 320 } })),
  'the camera in a fresh frame': async () =>
    watch(await (await frame()).win.navigator.mediaDevices.getUserMedia({ video: true })),
  'the camera in a fresh frame with a page': async () =>
    watch(await (await frame({ src: '/inner.html' })).win.navigator.mediaDevices.getUserMedia({ video: true })),
  'other constraints': async () => { await track.applyConstraints({ width: 320 }); return of(track); },
  'a canvas of the video': async () => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    const timer = setInterval(() => context.drawImage(view, 0, 0), 20);
    const most = await watch(canvas.captureStream());
    clearInterval(timer);
    return most;
  },
  'the video’s own stream': () => watch((view.captureStream ?? view.mozCaptureStream).call(view)),
  'the track of the video’s own stream, switched on': () => {
    const [captured] = (view.captureStream ?? view.mozCaptureStream).call(view).getVideoTracks();
    if (!captured) return 'no track';
    captured.enabled = true;
    return of(captured);
  },
  'a copy of the track of the video’s own stream': () => {
    const copy = (view.captureStream ?? view.mozCaptureStream).call(view).getVideoTracks()[0]?.clone();
    if (!copy) return 'no track';
    copy.enabled = true;
    return of(copy);
  },
  'a still': async () => brightness(await new ImageCapture(track).grabFrame()),
  'a photo': async () => brightness(await createImageBitmap(await new ImageCapture(track).takePhoto())),
  'a still of a copy': async () => {
    const copy = track.clone();
    copy.enabled = true;
    return brightness(await new ImageCapture(copy).grabFrame());
  },
  'a processor': async () => {
    const reader = new MediaStreamTrackProcessor({ track }).readable.getReader();
    let most = 0;
    for (const end = performance.now() + 800; performance.now() < end; ) {
      const read = await Promise.race([reader.read(), wait(400)]);
      if (!read?.value) break;
      most = Math.max(most, brightness(read.value));
      read.value.close();
    }
    return most;
  },
  'a recording': async () => {
    const recorder = new MediaRecorder(stream, { mimeType: 'video/webm' });
    const parts = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.start(100);
    await wait(900);
    await new Promise((done) => { recorder.onstop = done; recorder.stop(); });
    const video = document.createElement('video');
    video.muted = true;
    video.src = URL.createObjectURL(new Blob(parts));
    let most = 0;
    await Promise.race([video.play(), wait(800)]);
    for (const end = performance.now() + 600; performance.now() < end; await wait(20)) {
      if (video.videoWidth) most = Math.max(most, brightness(video));
    }
    return most;
  },
  'a call': () => throughCall(track),
  'a call and another track for it': () =>
    throughCall(track, async (sender) => {
      const copy = track.clone();
      copy.enabled = true;
      await sender.replaceTrack(copy);
    }),
  'handed to a worker': async () => {
    const code = 'onmessage = ({ data }) => { data.enabled = true; postMessage(data, [data]); }';
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    const copy = track.clone();
    const back = new Promise((done, fail) => { worker.onmessage = ({ data }) => done(data); worker.onmessageerror = fail; });
    worker.postMessage(copy, [copy]);
    const got = await Promise.race([back, wait(1500)]);
    if (!got) return 'NoAnswer';
    got.enabled = true;
    return of(got);
  },
  'handed to oneself': async () => {
    const copy = track.clone();
    const got = structuredClone(copy, { transfer: [copy] });
    got.enabled = true;
    return of(got);
  },
};
window.trickNames = Object.keys(tricks);
window.play = async (name) => {
  try {
    const got = await Promise.race([tricks[name](), wait(9000)]);
    return got ?? 'TimedOut';
  } catch (error) {
    return error.name;
  }
};
