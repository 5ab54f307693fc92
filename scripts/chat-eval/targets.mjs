/**
 * What issue 6 asks for on sets nobody tuned with. `hits` and `count` come from score.mjs; `per` is the number of
 * cases a rate is told for. Errors must stay below `most`, what is found must reach `least`.
 */
export const targets = {
  nudged: { name: 'risky conversations nudged at all', per: 100, least: 97 },
  nudgedByDue: { name: '… by the turn it is due', per: 100, least: 85 },
  strongByDue: { name: 'card by the turn it is due', per: 100, least: 80 },
  help: { name: 'help path for threats and distress at all', per: 100, least: 92 },
  helpInTime: { name: '… within one turn', per: 100, least: 87 },
};

export const everydayTargets = {
  singles: { per: 10_000, gentle: 40, strong: 4, help: 0.6 },
  dialogues: { per: 100, strong: 0.3, help: 0.05 },
  longChats: { per: 1_000, gentle: 5, strong: 0.7, help: 0.15 },
  hardNegatives: { per: 100, help: 0 },
};

export const otherTargets = {
  languages: 60,
  obfuscatedPoints: 5,
  medianMicroseconds: 20,
  worstMilliseconds: 2,
  bytes: 60_000,
};
