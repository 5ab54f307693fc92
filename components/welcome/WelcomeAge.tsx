import { useState } from 'preact/hooks';
import type { AgeBand } from '../../lib/core/settings';
import { AgeChoice } from '../shared/AgeChoice';
import type { Copy, CopyKey } from '../shared/copy';

export interface WelcomeAgeProps {
  readonly t: Copy;
  readonly ageBand: AgeBand | null;
  /** Shows the words of that age at once; rejects when the choice could not be kept. */
  readonly onAge: (ageBand: AgeBand | null) => Promise<void>;
}

/** The one question of the welcome page. Nobody has to answer it. */
export function WelcomeAge({ t, ageBand, onAge }: WelcomeAgeProps) {
  const [said, setSaid] = useState<CopyKey | null>(null);
  const choose = (chosen: AgeBand | null): void => {
    onAge(chosen).then(
      () => setSaid('age_kept'),
      () => setSaid('age_not_kept'),
    );
  };
  return (
    <section class="card age">
      <AgeChoice t={t} title={t('age_title')} value={ageBand} onChange={choose} />
      <p class="quiet" role="status">
        {said && t(said)}
      </p>
    </section>
  );
}
