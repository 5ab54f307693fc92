import type { BrowserName } from '../../scripts/drive/index.mjs';
import type { Check } from './camera-results';

/** A client of tests/compat/cameras/src/clients, and what cannot be driven in it. */
export interface CameraClient {
  /** The npm package. */
  readonly name: string;
  readonly page: string;
  /** More for the query of its page. */
  readonly query?: string;
  readonly route: 'one tab' | 'call in two tabs';
  /** What its own way without a camera is told. */
  readonly refusal?: string;
  /** Browsers in which it does not work at all, and why. */
  readonly broken?: Partial<Record<BrowserName, string>>;
  /** Checks that it has nothing for, and why. */
  readonly without?: { readonly checks: readonly Check[]; readonly why: string };
}

const alone = {
  route: 'one tab',
  without: { checks: ['replace'], why: 'Nothing is sent here, so there is no track to replace.' },
} as const;
const call = { route: 'call in two tabs' } as const;

export const cameraClients: readonly CameraClient[] = [
  { name: 'react-webcam', page: 'react-webcam', ...alone },
  { name: 'recordrtc', page: 'recordrtc', ...alone },
  { name: 'html5-qrcode', page: 'html5-qrcode', ...alone },
  { name: 'twilio-video', page: 'twilio-video', ...alone },
  {
    name: 'lib-jitsi-meet',
    page: 'jitsi',
    ...alone,
    broken: { firefox: 'This copy is of 2016 and uses mozRTCPeerConnection, which Firefox no longer has.' },
    without: {
      checks: ['replace', 'device'],
      why: 'Nothing is sent here, so there is no track to replace. It names a device in a way that Chromium no longer reads.',
    },
  },
  {
    name: 'lib-jitsi-meet-dist',
    page: 'jitsi',
    query: '&later',
    ...alone,
    broken: { chrome: 'This copy of a later library asks with constraints that Chromium calls malformed.' },
  },
  { name: 'livekit-client', page: 'livekit-client', ...call, refusal: 'PermissionDenied' },
  { name: 'webrtc-adapter', page: 'webrtc-adapter', ...call },
  { name: 'simple-peer', page: 'simple-peer', ...call },
  { name: 'peerjs', page: 'peerjs', ...call },
];
