import { compileInSteps } from '../../core/risk/compile';
import { createConversation } from '../../core/risk/engine';
import type { LanguageTable } from '../../core/risk/table';
import { unpackInSteps } from '../../core/risk/unpack';
import { offerEngine, type PackedTables } from './engine-link';
import { workInSlices } from './slices';

function* readTables(packed: PackedTables): Generator<undefined, readonly LanguageTable[]> {
  const tables: LanguageTable[] = [];
  for (const [language, one] of Object.entries(packed)) {
    const table = yield* unpackInSteps(language, one);
    yield* compileInSteps(table);
    tables.push(table);
  }
  return tables;
}

/** Brings the engine to the frame that reads. The tables have come before it; reading them takes many small steps. */
export function startEngine(): void {
  offerEngine(async (packed) => {
    const work = readTables(packed);
    let tables: readonly LanguageTable[] = [];
    await workInSlices(() => {
      const { done, value } = work.next();
      if (done) tables = value;
      return !done;
    });
    return (contact) => createConversation({ contact, tables });
  });
}
