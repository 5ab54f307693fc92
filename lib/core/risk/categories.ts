/** What a message of the other side can ask for or do. The last two are about what the person at the device writes. */
export const riskCategories = [
  'camera',
  'photo',
  'alone',
  'age',
  'location',
  'appmove',
  'secrecy',
  'moneygift',
  'scout',
  'link',
  'threat',
  'paydemand',
  'pressure',
  'meetup',
  'flattery',
  'mepersonal',
  'medistress',
] as const;
export type RiskCategory = (typeof riskCategories)[number];

/** What is due: nothing, a quiet line, a card with reasons, the help path. In this order. */
export const riskLevels = ['none', 'gentle', 'strong', 'help'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** How much one clear message of a category says. Below the bar of a gentle nudge it needs company. */
export const weightOf: Readonly<Record<RiskCategory, number>> = {
  camera: 1,
  photo: 1,
  alone: 0.86,
  age: 0.45,
  location: 0.5,
  appmove: 0.88,
  secrecy: 0.95,
  moneygift: 0.9,
  scout: 1,
  link: 1,
  threat: 3,
  paydemand: 1,
  pressure: 0.55,
  meetup: 0.9,
  flattery: 0.5,
  mepersonal: 1,
  medistress: 3,
};

/** The stages that published accounts agree on: trust, sounding out, hooks, asks, coercion. A bag, not an order. */
export const stageOf: Readonly<Record<RiskCategory, number>> = {
  flattery: 0,
  age: 1,
  location: 1,
  alone: 1,
  appmove: 2,
  secrecy: 2,
  moneygift: 2,
  scout: 2,
  link: 2,
  camera: 3,
  photo: 3,
  meetup: 3,
  pressure: 3,
  threat: 4,
  paydemand: 4,
  mepersonal: 0,
  medistress: 0,
};

/** True where the category is about the words of the person at the device. */
export function isOwn(category: RiskCategory): boolean {
  return category === 'mepersonal' || category === 'medistress';
}
