/** Measured by `npm run eval:chat -- --tiers`, not written by hand. One letter a rule, in the order of the rules. */
export const tiers = {
  camera: 'mtmttttttttmttttttttttttttttttttttttttttttttttttmtttttttmtttttttttttttttttttttt',
  photo:
    'ttttwmmwwwttmttttttttttttttttttttttttttttttmtttttmtttttttttttttttttttmttmtttttttttttttttttttwtttttttttttttttwttttttttt',
  alone: 'wtttmtttttttttttmtttttttwmttttttttttttttmtttttttttttttttttttttttttttttttttttttmt',
  age: 'mtttttttttttttttttttttttttttttttttttttttttttt',
  location: 'mtmtmtttttttttmtmttttttttttttttttttttttttttttttttttttttttttttttttt',
  appmove: 'ttttttttttmtwmmmmttttttmmttttttmwttttmttttttttttttttttttmttttmtttttttt',
  secrecy: 'ttttttttttttttttttttwttmtttttmmtwttmttttttttttttttttttttttttttttttttttttttttttttttttttttttmttttt',
  moneygift: 'mwtttwmwmmtwwwtttttttmtttwmmtmtmmttttttwmttwttttwttttttttttttttttttttttwttwtmttttttttttt',
  scout: 'tttttmtttmttttwtttttttmttttttttttttttttmttttmttttttttmtttttttttttttttttttmtttttmt',
  link: 'wtmtttmmtmwtmtttttttttttttttttttttttwttttttttwttttwttttttttttttwttttm',
  threat:
    'tttttttttttttttttttttttttttwtttttttttttttmttttttmttttttttmmttttttttttttttttttttttwttttttwtwttttttttttttttttttttttttttttmtttttttttttmttttttmwttttttttttttttttmttttttttttttttt',
  paydemand: 'mtmtmmttwtmmttttttttmtmwwmtttttmtmmttttttttttttttttttmmtmttttttttttttttttttttttmttttttwmtttttttmttttttwt',
  pressure:
    'ttttttttttttttttttttttttttttttmttttttmttwtttmttttttttttttttttttttttttttttttttttttttttttttttttttttttwtttttttttttttttttttttttmtt',
  meetup: 'mttttwttttttmtwtttttwtttmmmwtmtttmmtttmttttttttmmtttmtttttttttttttmttttttttttmtt',
  flattery: 'ttttttttttttttttmtmtttttttttttttttttttttttttttttwtttttttwttttttttmtttttttmtttttttmttt',
  mepersonal: 'mtmtmtttwtwmwtttttmwmtwwmtwtmwmmttmttttmwtttttttmmmwtttttmttttttmmtmt',
  medistress:
    'ttttttttttttmttttttttttttttttttttttttmtttmtmwttttttttmmttmtttttwtttttttttttttttttttttttttttttmttttttttwwmwtttttttttttttt',
};
