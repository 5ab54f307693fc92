import type { BrowserName } from '../../../scripts/drive/index.mjs';

export type SurfaceName = 'camera' | 'element' | 'picture';

export interface HostileCase {
  readonly key: string;
  readonly surface: SurfaceName;
  readonly name: string;
  /** The one browser that has this. */
  readonly only?: BrowserName;
}
export const surfaces: Readonly<Record<SurfaceName, readonly HostileCase[]>>;
