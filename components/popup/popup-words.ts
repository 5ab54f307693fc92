import type { TabStatus } from '../../lib/core/messages';
import type { Settings } from '../../lib/core/settings';
import type { CopyKey } from '../shared/copy';

/** What happens with the camera on a page, as a key of the catalogue. */
export function cameraLine(status: TabStatus, settings: Pick<Settings, 'camera'>): CopyKey {
  if (!settings.camera) return 'popup_camera_off';
  switch (status.camera) {
    case 'pause':
      return status.siteClass === 'stranger' ? 'popup_camera_each' : 'popup_camera_pause';
    case 'remind':
      return 'popup_camera_remind';
    case 'refuse':
      return 'popup_camera_refuse';
    case 'allow':
      return status.siteClass === 'meeting' ? 'popup_camera_meeting' : 'popup_camera_allow';
  }
}

/** What happens with pictures on a page, as a key of the catalogue. */
export function pictureLine(status: TabStatus, settings: Pick<Settings, 'picture'>): CopyKey {
  if (!settings.picture) return 'popup_picture_off';
  switch (status.picture) {
    case 'pause':
      return status.siteClass === 'stranger' ? 'popup_picture_each' : 'popup_picture_pause';
    case 'remind':
      return 'popup_picture_remind';
    case 'refuse':
      return 'popup_picture_refuse';
    case 'allow':
      if (status.siteClass === 'meeting') return 'popup_picture_meeting';
      return status.looksLikeChat ? 'popup_picture_allow' : 'popup_picture_no_chat';
  }
}
