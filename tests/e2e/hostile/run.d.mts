import type { BrowserName, Driven, Served } from '../../../scripts/drive/index.mjs';
import type { HostileCase } from './index.mjs';

export interface Hostile {
  readonly driven: Driven;
  readonly served: Served;
  /** What a case said, in order. */
  readonly said: (one: HostileCase) => readonly string[];
  /** Runs cases side by side and holds them for a while. */
  readonly run: (cases: readonly HostileCase[], holdMs: number) => Promise<void>;
  readonly close: () => Promise<void>;
}
export function openHostile(name: BrowserName, extensionDir?: string): Promise<Hostile>;
