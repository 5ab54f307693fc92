import type { Reason } from '../../lib/core/decide';
import type { pauseCopy } from '../../lib/core/generated/pause-copy';
import { type LiveCamera, watchTime } from '../../lib/core/live-cameras';
import type { ControlAct, ControlProps } from './Control';

type Words = (key: keyof typeof pauseCopy, ...substitutions: readonly string[]) => string;

/** Everything that decides what the control says. */
export interface ControlState {
  /** Null once it is off; then the control says one warm line and goes. */
  readonly camera: Pick<LiveCamera, 'since' | 'covered'> | null;
  /** Why there was no pause, for the first seconds. */
  readonly why: Reason | null;
  readonly isAsking: boolean;
  readonly isSmall: boolean;
  /** Some frame did not answer. */
  readonly isUnreached: boolean;
  /** The person's next pause is a full one. */
  readonly isNoted: boolean;
  /** The person pressed Stop themselves. */
  readonly isStopped: boolean;
  /** The person has just shown themselves again. */
  readonly isShown: boolean;
  /** Which of the warm lines. */
  readonly line: 1 | 2 | 3;
}

/** What holds when a camera has just come on. */
export const freshControl: ControlState = {
  camera: null,
  why: null,
  isAsking: false,
  isSmall: false,
  isUnreached: false,
  isNoted: false,
  isStopped: false,
  isShown: false,
  line: 1,
};

function detailOf(t: Words, { camera, why, isAsking, isUnreached, isNoted, isStopped, line }: ControlState): string {
  if (isUnreached) return t('control_unreached');
  // Neither a stop nor a cover does anything to the microphone.
  if (!camera) return isStopped ? `${t(`control_after_${line}`)} ${t('control_sound')}` : '';
  if (isAsking) return t('checkin_body');
  if (camera.covered) return t('control_sound');
  if (isNoted) return t('strip_asking');
  return why ? t(`reason_${why}`) : '';
}

function headlineOf(t: Words, { camera, isAsking, isUnreached, isStopped }: ControlState): string {
  if (isStopped && isUnreached) return t('control_stopping');
  if (!camera) return t('control_stopped');
  if (isAsking) return t('checkin_headline');
  return t(camera.covered ? 'control_covered' : 'control_on');
}

function choicesOf(t: Words, { camera, why, isAsking, isSmall, isNoted }: ControlState): ControlProps['choices'] {
  const choice = (act: ControlAct, key: Parameters<Words>[0]) => ({ act, words: t(key) });
  const stop = choice('stop', 'control_stop');
  const pushed = choice('pushed', 'control_wrong');
  if (!camera) return [pushed];
  if (isSmall && !isAsking) return [stop];
  // What comes and goes comes last: a button must not be another one by the time that it is pressed.
  return [
    stop,
    camera.covered ? choice('show', 'control_show') : choice('cover', 'control_cover'),
    pushed,
    ...(isAsking ? [choice('fine', 'checkin_fine')] : []),
    ...(why && !isNoted && !isAsking ? [choice('ask', 'strip_ask')] : []),
  ];
}

/** What the control says and offers. */
export function controlWords(
  t: Words,
  state: ControlState,
  now: number,
): Omit<ControlProps, 'lang' | 'dir' | 'corner' | 'isTopLayer'> {
  const { camera, isStopped, isAsking } = state;
  // Spoken by themselves: a cover and its end, a stop, the check-in. Everything else can be looked up.
  const spoken = camera?.covered || !camera || isAsking || state.isUnreached;
  const headline = headlineOf(t, state);
  const detail = detailOf(t, state);
  const time = camera && !(isStopped && state.isUnreached) ? watchTime(now - camera.since) : '';
  return {
    label: t('control_label'),
    headline,
    time,
    timeWords: t('control_time', time),
    detail,
    choices: choicesOf(t, state),
    status: spoken ? `${headline} ${detail}`.trim() : state.isShown ? t('control_uncovered') : '',
    isSmall: state.isSmall && !isAsking && camera !== null && !state.isUnreached,
    isCovered: camera?.covered === true,
    foldWords: t(state.isSmall ? 'control_unfold' : 'control_fold'),
    moveWords: t('control_move'),
  };
}
