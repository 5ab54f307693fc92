import { writeRegion } from './storage';
import { isPrivateWindow, leaveOwnTab } from './tabs';
import { changeTrusted } from './trusted';

/** What the help page does in the browser. None of it sends anything; `saveRegion` and `savePeople` may reject. */
export const helpActions = {
  isPrivate: isPrivateWindow(),
  saveRegion: writeRegion,
  savePeople: changeTrusted,
  copyText: async (text: string): Promise<void> => navigator.clipboard.writeText(text),
  print: (): void => window.print(),
  leave: (): void => void leaveOwnTab(),
};
