import type { LanguageTable } from '../table';
import { camera, meetup, photo } from './en/asks';
import { paydemand, threat } from './en/coercion';
import { appmove, moneygift, secrecy } from './en/hooks';
import { link, scout } from './en/lures';
import { flattery, pressure } from './en/mood';
import { medistress, mepersonal } from './en/own';
import { age, alone, location } from './en/sounding';
import { classes, jokes, negations, ordinary, phrases, soft, speak } from './en/words';
import { tiers } from './tiers-en';

/** English. */
export const en: LanguageTable = {
  language: 'en',
  speak,
  phrases,
  classes,
  soft,
  negations,
  jokes,
  ordinary,
  rules: {
    camera,
    photo,
    alone,
    age,
    location,
    appmove,
    secrecy,
    moneygift,
    scout,
    link,
    threat,
    paydemand,
    pressure,
    meetup,
    flattery,
    mepersonal,
    medistress,
  },
  tiers,
};
