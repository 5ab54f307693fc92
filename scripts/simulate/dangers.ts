import type { Kind, VisitRisk } from '../../lib/core/ledger';
import { hours, minutes, ordinary, seconds } from './personas';
import type { Press } from './profile';

/** One step of a script. Times count from the start of the evening. */
export interface Step {
  readonly at: number;
  readonly what: string;
  readonly kind: Kind;
  readonly page: string;
  readonly press: Press;
  /**
   * `full`: a full pause, whatever was spent. `read`: only the words in the chat tell this moment from an ordinary one;
   * a full pause where chat reading is on, a reminder or less where it is off. `refused`: the page gets nothing.
   */
  readonly due: 'full' | 'read' | 'refused';
  /** What the words in the chat said a minute before, where chats are read. */
  readonly said?: Omit<VisitRisk, 'at'>;
}

/** A page of the evening: where it is, and when it was opened. A second tab on the same site is a page of its own. */
interface Page {
  readonly host: string;
  readonly openedAt: number;
}

/** An evening that goes wrong, after weeks that were ordinary. */
export interface Danger {
  readonly name: string;
  /** Whose weeks came before; that person knows these sites, and may have spent the pauses of the day. */
  readonly before: string;
  readonly pages: Readonly<Record<string, Page>>;
  readonly steps: readonly Step[];
}

const everyday = (name: string): string => {
  const found = ordinary.find((persona) => persona.name === name);
  if (!found) throw new Error(`There is no persona ${name}.`);
  return found.name;
};

/** When the evening begins. */
export const eveningHour = 22;

export const dangers: readonly Danger[] = [
  {
    name: 'An evening of random video chat',
    before: everyday('Sharing memes'),
    pages: {
      random: { host: 'uhmegle.com', openedAt: 0 },
      moved: { host: 'talky.io', openedAt: 21 * minutes },
    },
    steps: [
      {
        at: 10 * seconds,
        what: 'camera for the first stranger',
        kind: 'camera',
        page: 'random',
        press: 'continue',
        due: 'full',
      },
      {
        at: 90 * seconds,
        what: 'camera for the next one',
        kind: 'camera',
        page: 'random',
        press: 'continue',
        due: 'full',
      },
      { at: 4 * minutes, what: 'and the next', kind: 'camera', page: 'random', press: 'stop', due: 'full' },
      {
        at: 4 * minutes + 4 * seconds,
        what: 'the page asks again by itself',
        kind: 'camera',
        page: 'random',
        press: 'stop',
        due: 'refused',
      },
      {
        at: 9 * minutes,
        what: 'a stranger wants a picture',
        kind: 'picture',
        page: 'random',
        press: 'continue',
        due: 'full',
      },
      { at: 12 * minutes, what: 'and one more', kind: 'picture', page: 'random', press: 'continue', due: 'full' },
      {
        at: 21 * minutes + 20 * seconds,
        what: '“Come to my room”: camera in a new place',
        kind: 'camera',
        page: 'moved',
        press: 'continue',
        due: 'full',
      },
    ],
  },
  {
    name: 'Sextortion that starts in a known chat',
    before: everyday('Sharing memes'),
    pages: {
      known: { host: 'web.whatsapp.com', openedAt: -15 * hours },
      moved: { host: 'web.snapchat.com', openedAt: 30 * minutes },
    },
    steps: [
      {
        at: 5 * minutes,
        what: '“Send me a picture of you”',
        kind: 'picture',
        page: 'known',
        press: 'continue',
        due: 'read',
        said: { level: 'strong', why: 'photo' },
      },
      {
        at: 20 * minutes,
        what: 'first camera ever in that chat',
        kind: 'camera',
        page: 'known',
        press: 'continue',
        due: 'full',
      },
      {
        at: 31 * minutes,
        what: '“Let’s go to the other app”: camera there',
        kind: 'camera',
        page: 'moved',
        press: 'continue',
        due: 'full',
      },
      {
        at: 34 * minutes,
        what: 'a picture is asked for: “Someone is pushing me”',
        kind: 'picture',
        page: 'moved',
        press: 'pushed',
        due: 'full',
      },
      {
        at: 36 * minutes,
        what: 'pressed again, and it is sent',
        kind: 'picture',
        page: 'moved',
        press: 'continue',
        due: 'full',
      },
      {
        at: 38 * minutes,
        what: 'camera, or it goes to the class',
        kind: 'camera',
        page: 'moved',
        press: 'stop',
        due: 'full',
      },
      { at: 44 * minutes, what: 'and another picture', kind: 'picture', page: 'moved', press: 'stop', due: 'full' },
    ],
  },
  {
    name: 'A contact from a game',
    before: everyday('Gaming, voice and video'),
    pages: {
      game: { host: 'discord.com', openedAt: -3 * hours },
      link: { host: 'private-stream.example', openedAt: 12 * minutes },
    },
    steps: [
      {
        at: 2 * minutes,
        what: 'camera in the known voice chat',
        kind: 'camera',
        page: 'game',
        press: 'stop',
        due: 'read',
        said: { level: 'strong', why: 'camera' },
      },
      {
        at: 3 * minutes,
        what: 'asked again after “Not now”',
        kind: 'camera',
        page: 'game',
        press: 'continue',
        due: 'full',
      },
      {
        at: 12 * minutes + 15 * seconds,
        what: 'camera on a page that came as a link: “I am pushed”',
        kind: 'camera',
        page: 'link',
        press: 'pushed',
        due: 'full',
      },
      { at: 14 * minutes, what: 'and again, carried on', kind: 'camera', page: 'link', press: 'continue', due: 'full' },
      { at: 20 * minutes, what: 'and once more', kind: 'camera', page: 'link', press: 'stop', due: 'full' },
      {
        at: 55 * minutes,
        what: 'back there later the same evening',
        kind: 'camera',
        page: 'link',
        press: 'stop',
        due: 'read',
        said: { level: 'help', why: 'threat' },
      },
    ],
  },
  {
    name: 'A quiet account, written to by a stranger',
    before: everyday('Quiet, social media'),
    pages: {
      social: { host: 'instagram.com', openedAt: 0 },
      moved: { host: 'web.telegram.org', openedAt: 40 * minutes },
    },
    steps: [
      {
        at: 3 * minutes,
        what: 'first camera ever in messages',
        kind: 'camera',
        page: 'social',
        press: 'continue',
        due: 'full',
      },
      {
        at: 41 * minutes,
        what: 'picture in the app they moved to',
        kind: 'picture',
        page: 'moved',
        press: 'stop',
        due: 'full',
      },
      { at: 42 * minutes, what: 'picked once more', kind: 'picture', page: 'moved', press: 'continue', due: 'full' },
      {
        at: 80 * minutes,
        what: 'the next one, after a longer talk',
        kind: 'picture',
        page: 'moved',
        press: 'continue',
        due: 'full',
      },
    ],
  },
  {
    name: 'Threats after carrying on, in a chat used every day',
    before: everyday('Sharing memes'),
    pages: { known: { host: 'web.whatsapp.com', openedAt: -15 * hours } },
    steps: [
      {
        at: 5 * minutes,
        what: 'a picture, after a day full of pictures',
        kind: 'picture',
        page: 'known',
        press: 'continue',
        due: 'read',
        said: { level: 'strong', why: 'secrecy' },
      },
      {
        at: 9 * minutes,
        what: '“I have it now. Send more.”',
        kind: 'picture',
        page: 'known',
        press: 'continue',
        due: 'read',
        said: { level: 'help', why: 'threat' },
      },
      {
        at: 12 * minutes,
        what: 'first camera ever there',
        kind: 'camera',
        page: 'known',
        press: 'continue',
        due: 'full',
      },
      {
        at: 17 * minutes,
        what: 'camera again, under a threat',
        kind: 'camera',
        page: 'known',
        press: 'pushed',
        due: 'read',
        said: { level: 'help', why: 'paydemand' },
      },
    ],
  },
];
