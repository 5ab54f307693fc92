import type { Settings, SettingsProblem } from '../../lib/core/settings';
import type { Copy } from '../shared/copy';
import { Notice } from '../shared/Notice';
import { problemWords, valueWords } from './problem-words';

export interface ReadProblemsProps {
  readonly t: Copy;
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  readonly hasFailed: boolean;
}

const isForeign = ({ problem }: SettingsProblem): boolean => problem === 'unknown-field' || problem === 'newer-version';

/** Says which stored settings could not be read and what is used instead. Shows nothing when all is well. */
export function ReadProblems({ t, settings, problems, hasFailed }: ReadProblemsProps) {
  const foreign = problems.filter(isForeign);
  const damaged = problems.filter((problem) => !isForeign(problem));
  const isNewer = foreign.some(({ problem }) => problem === 'newer-version');
  const used = ({ field }: SettingsProblem): string => {
    const value = valueWords(t, settings, field);
    return value === null ? '' : ` ${t('options_problem_now', value)}`;
  };
  return (
    <>
      {hasFailed && (
        <Notice tone="care" title={t('options_storage_title')}>
          <p>{t('options_storage_intro')}</p>
        </Notice>
      )}
      {damaged.length > 0 && (
        <Notice tone="care" title={t('options_notice_title')}>
          <p>{t('options_notice_intro')}</p>
          <ul>
            {damaged.map((problem) => (
              <li key={problem.field}>
                {problemWords(t, problem)}
                {used(problem)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {foreign.length > 0 && (
        <Notice tone="care" title={t(isNewer ? 'options_newer_title' : 'options_unknown_title')}>
          <p>{t('options_newer_intro')}</p>
          <ul>
            {foreign.map((problem) => (
              <li key={problem.field}>{problemWords(t, problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
