import type { HostileCase } from './index.mjs';

export interface Batch {
  readonly name: string;
  readonly holdMs: number;
  readonly cases: readonly HostileCase[];
}
export function batchesOf(cases: readonly HostileCase[]): readonly Batch[];
