import { useRef, useState } from 'preact/hooks';
import type { Answer, Kind } from '../../lib/core/ledger';
import { chooseQuestion } from '../../lib/core/questions';
import { PauseDialog } from '../pause/PauseDialog';
import type { PauseSubject } from '../pause/pause-words';
import type { Copy, CopyKey } from '../shared/copy';

export interface TryPauseProps {
  readonly t: Copy;
  readonly pauseSeconds: number;
  /** A number from 0 up to but not including 1. */
  readonly random: () => number;
}

function resultKey(kind: Kind, answer: Answer): CopyKey {
  return answer === 'pushed' || answer === 'talk' ? `welcome_result_${answer}` : `welcome_result_${kind}_${answer}`;
}

/** The real pause, for practice. Nothing turns on, nothing is written down. */
export function TryPause({ t, pauseSeconds, random }: TryPauseProps) {
  const [subject, setSubject] = useState<PauseSubject | null>(null);
  const [result, setResult] = useState<CopyKey | null>(null);
  const shownRef = useRef<number[]>([]);

  const start = (kind: Kind): void => {
    const question = chooseQuestion({
      kind,
      recent: shownRef.current,
      firstOnSite: false,
      pushed: false,
      random: random(),
    });
    shownRef.current = [question.id, ...shownRef.current].slice(0, 6);
    setResult(null);
    setSubject({ kind, question, reason: 'first_ever' });
  };
  return (
    <section class="card try" aria-labelledby="welcome-try">
      <h2 id="welcome-try">{t('welcome_try')}</h2>
      <p>{t('welcome_try_intro')}</p>
      <div class="try-buttons">
        <button type="button" class="primary" onClick={() => start('camera')}>
          {t('welcome_try_camera')}
        </button>
        <button type="button" class="primary" onClick={() => start('picture')}>
          {t('welcome_try_picture')}
        </button>
      </div>
      <p class="try-result" role="status">
        {result && t(result)}
      </p>
      {subject && (
        <PauseDialog
          t={t}
          subject={subject}
          pauseSeconds={pauseSeconds}
          onAnswer={(answer) => {
            setSubject(null);
            setResult(resultKey(subject.kind, answer));
          }}
        />
      )}
    </section>
  );
}
