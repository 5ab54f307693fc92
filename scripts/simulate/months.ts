import { type Chance, chanceFrom } from './chance';
import { type Day, hours, type Persona, seconds } from './personas';
import { type Moment, type Outcome, openProfile, type Press, type Profile } from './profile';

/** A Monday. In January, because clocks change in no part of it. */
const firstDay = new Date(2026, 0, 5).getTime();

interface Planned {
  readonly moment: Moment;
  readonly press: Press;
}

/** A lived time, and the profile as it is afterwards. */
export interface Lived {
  readonly outcomes: readonly Outcome[];
  readonly profile: Profile;
  /** When the last day began. Milliseconds since the epoch. */
  readonly lastMidnight: number;
}

function planDay(
  persona: Persona,
  { chance, midnight, day }: { readonly chance: Chance; readonly midnight: number; readonly day: number },
): Planned[] {
  const planned: Planned[] = [];
  const press = (): Press => {
    // A closed tab is an answer to nothing.
    if (chance.isSo(0.01)) return 'none';
    return chance.isSo(persona.notNow / 100) ? 'stop' : 'continue';
  };
  let tab = 1000 * (day + 1);
  const open: Day['open'] = (host, openedAt) => {
    tab += 1;
    const own = { host, tab, openedAt };
    const plan = (moment: Moment): void => void planned.push({ moment, press: press() });
    return {
      camera: (at) => plan({ ...own, kind: 'camera', at }),
      picture: (at, about = {}) => plan({ ...own, kind: 'picture', at, ...about }),
    };
  };
  persona.live({ chance, weekday: day % 7, clock: (hour) => midnight + Math.round(hour * hours), open });
  return planned;
}

/** After a "Not now" a page with a camera asks again by itself, and some people look again and carry on. */
function afterNo(moment: Moment, isChanging: boolean): Planned[] {
  const later = (by: number, press: Press): Planned => ({ moment: { ...moment, at: moment.at + by }, press });
  return [
    ...(moment.kind === 'camera' ? [later(3 * seconds, 'stop')] : []),
    ...(isChanging ? [later(40 * seconds, 'continue')] : []),
  ];
}

/** Everything that happened to one persona in `days` days from the day on which Pausepoint was installed. */
export function live(persona: Persona, { seed, days }: { readonly seed: number; readonly days: number }): Lived {
  const chance = chanceFrom(seed);
  const profile = openProfile(chance, persona.settings);
  const outcomes: Outcome[] = [];
  for (let day = 0; day < days; day += 1) {
    const planned = planDay(persona, { chance, midnight: firstDay + day * 24 * hours, day });
    while (planned.length > 0) {
      planned.sort((one, other) => one.moment.at - other.moment.at);
      const next = planned.shift() as Planned; // The loop has just looked whether there is one.
      const outcome = profile.meet(next.moment, next.press);
      outcomes.push(outcome);
      if (outcome.decision.action === 'pause' && next.press === 'stop') {
        planned.push(...afterNo(next.moment, chance.isSo(0.4)));
      }
    }
  }
  return { outcomes, profile, lastMidnight: firstDay + (days - 1) * 24 * hours };
}
