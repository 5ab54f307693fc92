import type { HelpFile } from './help-file';

/**
 * What the help page shows when even assets/help/INT.json cannot be read: one address for each need, anywhere in the
 * world. A unit test holds every value against the data.
 */
export const helpMinimum: HelpFile = {
  region: 'INT',
  builtOn: '2026-11-23',
  services: [
    {
      id: 'int-child-helpline-international',
      name: 'Child Helpline International directory',
      oneLine: 'Worldwide family of child helplines; look here to find one in your country.',
      needs: ['talk'],
      audience: ['child', 'teen', 'parent'],
      url: 'https://childhelplineinternational.org/',
      source: 'https://childhelplineinternational.org/20-years-20-voices-anar-spain/',
    },
    {
      id: 'int-inhope',
      name: 'INHOPE: report anywhere',
      oneLine: 'Find the hotline in your country to report child abuse images.',
      needs: ['report'],
      audience: ['teen', 'parent', 'adult', 'school'],
      url: 'https://www.inhope.org/',
      source: 'https://teprotejocolombia.org/recursos',
    },
    {
      id: 'int-take-it-down',
      name: 'Take It Down (NCMEC)',
      oneLine: 'Free, private tool to stop sharing of pictures taken when under eighteen.',
      needs: ['take-down'],
      audience: ['child', 'teen', 'parent'],
      url: 'https://takeitdown.ncmec.org/',
      source: 'https://talkheart2heart.org/resources/take-it-down/',
    },
    {
      id: 'int-findahelpline',
      name: 'Find A Helpline',
      oneLine: 'Search for a free helpline near you by country and topic.',
      needs: ['talk', 'crisis'],
      audience: ['teen', 'adult'],
      url: 'https://findahelpline.com/',
      source: 'https://github.com/Jullmenk/findahelpline.eu',
    },
  ],
};
