import type { Settings } from '../../lib/core/settings';
import type { Chance } from './chance';
import type { Moment } from './profile';

export const seconds = 1000;
export const minutes = 60 * seconds;
export const hours = 60 * minutes;

/** One day of a life, in which a persona opens tabs and does things in them. */
export interface Day {
  readonly chance: Chance;
  /** 0 is a Monday. */
  readonly weekday: number;
  /** The moment of a time of day, in hours: 16.5 is half past four. */
  clock(hour: number): number;
  /** Opens a page in a tab of its own. */
  open(host: string, at: number): Tab;
}

/** A page in which things happen at given times. */
export interface Tab {
  camera(at: number): void;
  picture(at: number, about?: Pick<Moment, 'looksLikeChat'>): void;
}

/** Somebody ordinary. Shares and counts are ours: higher than most people's, so that a budget that holds here holds. */
export interface Persona {
  readonly name: string;
  readonly about: string;
  readonly settings?: Partial<Settings>;
  /** How many of a hundred pauses are answered with "Not now". */
  readonly notNow: number;
  live(day: Day): void;
}

const isSchoolDay = ({ weekday }: Day): boolean => weekday < 5;

/** A camera that a call asks for again: another room, another camera, a dropped line. */
function call(tab: Tab, day: Day, { from, lasts }: { readonly from: number; readonly lasts: number }): void {
  tab.camera(from);
  for (let again = day.chance.between(0, 3); again > 0; again -= 1) {
    tab.camera(from + Math.floor(day.chance.random() * lasts));
  }
}

/** Lessons from nine to two, each in a tab of its own, with a worksheet photographed now and then. */
function lessons(day: Day, hosts: readonly [string, ...string[]]): void {
  if (!isSchoolDay(day)) return;
  for (const hour of [9, 10, 11, 13, 14]) {
    const opened = day.clock(hour) - 3 * minutes;
    const tab = day.open(day.chance.oneOf(hosts), opened);
    call(tab, day, { from: opened + day.chance.between(1, 4) * minutes, lasts: 40 * minutes });
    if (day.chance.isSo(0.2)) tab.picture(opened + 20 * minutes, { looksLikeChat: true });
  }
}

/** Pictures that go out in bursts through one tab that stays open. */
function bursts(
  day: Day,
  { host, times, size }: { readonly host: string; readonly times: number; readonly size: number },
) {
  const tab = day.open(host, day.clock(7));
  for (let burst = 0; burst < times; burst += 1) {
    let at = day.clock(7.2 + day.chance.random() * 14.5);
    for (let left = day.chance.between(1, size); left > 0; left -= 1) {
      tab.picture(at);
      at += day.chance.between(10, 240) * seconds;
    }
  }
}

export const ordinary: readonly Persona[] = [
  {
    name: 'Lessons',
    about: 'five video lessons each school day on three services; homework photographed and handed in',
    notNow: 3,
    live: (day) => {
      lessons(day, ['teams.microsoft.com', 'meet.google.com', 'zoom.us']);
      const homework = day.open('classroom.google.com', day.clock(16));
      for (let sheets = day.chance.between(0, 4); sheets > 0; sheets -= 1) homework.picture(day.clock(16.2));
      // Documents, a shop, a passport photograph: pictures that go into no chat.
      if (day.chance.isSo(0.4)) day.open('forms.school.example', day.clock(17)).picture(day.clock(17.1));
    },
  },
  {
    name: 'Lessons, own server',
    about: 'the same on a server of the school’s own, which the owner put on the list',
    settings: { sites: { 'bbb.school.example': 'meeting' } },
    notNow: 3,
    live: (day) => lessons(day, ['bbb.school.example']),
  },
  {
    name: 'Family calls',
    about: 'video calls with family in the evening and on Sundays, with pictures in between',
    notNow: 2,
    live: (day) => {
      const often = day.weekday === 6 ? 2 : day.chance.between(0, 1);
      for (let calls = 0; calls < often; calls += 1) {
        const at = day.clock(15 + 2.5 * calls + day.chance.random());
        const tab = day.open(day.chance.oneOf(['web.whatsapp.com', 'messenger.com', 'facetime.apple.com']), at);
        call(tab, day, { from: at + 2 * minutes, lasts: 50 * minutes });
        if (day.chance.isSo(0.5)) tab.picture(at + 15 * minutes);
      }
    },
  },
  {
    name: 'Sharing memes',
    about: 'up to nine bursts of pictures a day on one messenger, and two more chats beside it',
    notNow: 4,
    live: (day) => {
      bursts(day, { host: 'web.whatsapp.com', times: day.chance.between(3, 9), size: 12 });
      bursts(day, { host: 'discord.com', times: day.chance.between(0, 3), size: 6 });
      if (day.chance.isSo(0.3)) bursts(day, { host: 'reddit.com', times: 1, size: 3 });
    },
  },
  {
    name: 'Quiet, social media',
    about: 'reads much and posts now and then; a message with a picture on some days',
    notNow: 8,
    live: (day) => {
      if (day.chance.isSo(0.3)) bursts(day, { host: 'instagram.com', times: 1, size: 2 });
      if (day.chance.isSo(0.15)) bursts(day, { host: 'tiktok.com', times: 1, size: 1 });
      if (day.chance.isSo(0.2)) bursts(day, { host: 'web.snapchat.com', times: 1, size: 3 });
    },
  },
  {
    name: 'Gaming, voice and video',
    about: 'evenings in a voice chat with a camera on many of them; clips and screenshots',
    notNow: 5,
    live: (day) => {
      const evenings = day.weekday >= 4 ? 2 : day.chance.between(0, 1);
      for (let round = 0; round < evenings; round += 1) {
        const at = day.clock(16 + 3 * round + day.chance.random());
        const tab = day.open('discord.com', at);
        if (day.chance.isSo(0.6)) call(tab, day, { from: at + 5 * minutes, lasts: 2 * hours });
        for (let shots = day.chance.between(0, 6); shots > 0; shots -= 1) {
          tab.picture(at + day.chance.between(5, 150) * minutes);
        }
      }
      if (day.chance.isSo(0.2)) bursts(day, { host: 'steamcommunity.com', times: 1, size: 2 });
      if (day.chance.isSo(0.1)) day.open('twitch.tv', day.clock(20)).camera(day.clock(20.1));
    },
  },
  {
    name: 'A bit of everything',
    about: 'lessons, a family call, memes and a game on the same day; a new site every other week',
    notNow: 5,
    live: (day) => {
      lessons(day, ['teams.microsoft.com']);
      bursts(day, { host: 'web.whatsapp.com', times: day.chance.between(1, 5), size: 6 });
      if (day.chance.isSo(0.3)) {
        const tab = day.open('discord.com', day.clock(19));
        call(tab, day, { from: day.clock(19.1), lasts: hours });
      }
      if (day.chance.isSo(0.07)) {
        // A page that scans a code or takes a picture for a card.
        day.open(`new-${day.chance.between(1, 99)}.example`, day.clock(15)).camera(day.clock(15.01));
      }
    },
  },
];

/** What an ordinary month looks like where a site is on no list: shown, because it is the gap an owner can close. */
export const unlisted: Persona = {
  name: 'Lessons, not on a list',
  about: 'lessons on a server of the school’s own that nobody put on the list',
  notNow: 2,
  live: (day) => lessons(day, ['bbb.unlisted.example']),
};
