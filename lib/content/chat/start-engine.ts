import { compileInSteps } from '../../core/risk/compile';
import { createConversation } from '../../core/risk/engine';
import { offerEngine } from './engine-link';
import { workInSlices } from './slices';

/** Brings the engine to the frame that reads. The tables have come before it; reading them takes many small steps. */
export function startEngine(): void {
  offerEngine(async (tables) => {
    const work = tables.map(compileInSteps);
    await workInSlices(() => {
      while (work[0]?.next().done) work.shift();
      return work.length > 0;
    });
    return (contact) => createConversation({ contact, tables });
  });
}
