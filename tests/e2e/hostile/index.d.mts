import type { BrowserName } from '../../../scripts/drive/index.mjs';

export type SurfaceName = 'camera' | 'channel' | 'element' | 'picture' | 'control';

export interface HostileCase {
  readonly key: string;
  readonly surface: SurfaceName;
  readonly name: string;
  /** The one browser that has this. */
  readonly only?: BrowserName;
  /** With a gate no file dialog opens at all. */
  readonly opensNothing?: boolean;
}
export const surfaces: Readonly<Record<Exclude<SurfaceName, 'control'>, readonly HostileCase[]>>;
/** Pages that do nothing wrong. Each says `ok`. */
export const controls: readonly HostileCase[];
