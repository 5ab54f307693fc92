import { type HelpFile, type Need, needs, parseHelpFile, type Service } from './help-file';
import { helpMinimum } from './help-minimum';
import type { HelpTopic } from './messages';
import { regions } from './regions';

/** Stored as the region of a person whose country is not in the list; CLDR's code for an unknown one. */
export const anotherCountry = 'ZZ';

const takeItDown = 'int-take-it-down';
const reportRemove = 'gb-report-remove';

/** https://european-union.europa.eu/principles-countries-history/eu-countries_en */
const euMembers = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** What is shown for one need. */
export interface NeedHelp {
  /** Best first. */
  readonly services: readonly Service[];
  /** True when they are the country's own; false when others stand in. */
  readonly isLocal: boolean;
}

/** What the help page shows for one country. */
export interface Help {
  /** The country the page is about; null when it is not known. */
  readonly region: string | null;
  readonly needs: Readonly<Record<Need, NeedHelp>>;
  /** A help file could not be read, so that others stand in for it. */
  readonly isIncomplete: boolean;
  /** The day on which the data was compiled, `YYYY-MM-DD`. */
  readonly builtOn: string;
}

/** For whom `pickHelp` picks, and from what. */
export interface HelpRequest {
  /** ISO 3166-1 alpha-2, or anything else for a country that is not known. */
  readonly region: string | null;
  /** Region → content of assets/help/<region>.json, as it was read. */
  readonly files: Readonly<Record<string, unknown>>;
  /** Years; null when not known, and then services for every age are shown. */
  readonly age?: number | null;
  /** The age in the settings, where the years are not known. */
  readonly ageBand?: AgeBand | null;
}

/** How old a young person is, as far as Pausepoint asks: 8 to 12 or 13 to 17. */
export type AgeBand = 'child' | 'teen';

/** From and to, in years. */
type Ages = readonly [number, number];
const anyAge: Ages = [0, Number.POSITIVE_INFINITY];
const bandAges: Readonly<Record<AgeBand, Ages>> = { child: [8, 12], teen: [13, 17] };

function agesOf({ age = null, ageBand = null }: HelpRequest): Ages {
  if (age !== null) return [age, age];
  return ageBand === null ? anyAge : bandAges[ageBand];
}

/** The topic in the address of the help page. Anything unknown is the front page. */
export function helpTopic(value: string | null): HelpTopic {
  return value === 'pushed' || value === 'talk' ? value : 'home';
}

/** True for a service that a person under 18 cannot use. */
export function isForAdults(service: Service): boolean {
  const isForYoung = service.audience.includes('child') || service.audience.includes('teen');
  return !isForYoung || (service.minAge ?? 0) >= 18;
}

const canBeReached = ({ tel, sms, whatsapp }: Service): boolean => Boolean(tel ?? sms ?? whatsapp);

/** Lower is better: for children, then for teens, then reading matter, then for adults. */
function rank(service: Service, need: Need): number {
  const costs: readonly (readonly [boolean, number])[] = [
    [isForAdults(service), 32],
    [need !== 'learn' && service.needs.includes('learn'), 16],
    [!service.audience.includes('child'), 8],
    [need === 'talk' && service.needs.includes('crisis'), 4],
    [(need === 'talk' || need === 'crisis') && !canBeReached(service), 2],
  ];
  return costs.reduce((sum, [applies, cost]) => sum + (applies ? cost : 0), 0);
}

function sorted(services: readonly Service[], need: Need): readonly Service[] {
  if (need === 'grown-ups') return services;
  return services.toSorted((a, b) => rank(a, need) - rank(b, need));
}

function fitsAge(service: Service, [youngest, oldest]: Ages): boolean {
  // Take It Down also helps an adult whose picture was taken before they were 18.
  if (service.id === takeItDown) return true;
  return oldest >= (service.minAge ?? 0) && youngest <= (service.maxAge ?? Number.POSITIVE_INFINITY);
}

/**
 * shared/data/guidance.md §3: Report Remove first for under 18 in GB, Take It Down everywhere else and second in GB;
 * StopNCII for 18 and over. With the age unknown, Take It Down is first and the adults' tools come last, under their own
 * heading.
 */
function takeDownOrder(services: readonly Service[], [youngest, oldest]: Ages): readonly Service[] {
  const place = (service: Service): number => {
    if (isForAdults(service)) return youngest >= 18 ? 0 : 4;
    if (service.id === takeItDown) return oldest < 18 ? 2 : 1;
    return service.id === reportRemove ? (oldest < 18 ? 1 : 2) : 3;
  };
  return services.toSorted((a, b) => place(a) - place(b));
}

interface Layers {
  readonly own: readonly Service[];
  readonly eu: readonly Service[];
  readonly world: readonly Service[];
}

function helpFor(need: Need, layers: Layers, ages: Ages): NeedHelp {
  // How old the young person is says nothing about the grown-up beside them.
  const fits = (service: Service): boolean => need === 'grown-ups' || fitsAge(service, ages);
  const meeting = (services: readonly Service[]): readonly Service[] =>
    sorted(
      services.filter((service) => service.needs.includes(need) && fits(service)),
      need,
    );
  const own = meeting(layers.own);
  if (need === 'take-down') {
    // Both tools of the world work everywhere; its reporting portals stand under "report".
    const tools = meeting(layers.world).filter((service) => !service.needs.includes('report'));
    return { services: takeDownOrder([...own, ...tools], ages), isLocal: own.length > 0 };
  }
  if (own.length > 0) return { services: own, isLocal: true };
  const standIns = sorted(
    layers.own.filter((service) => service.standsInFor?.includes(need) && fits(service)),
    need,
  );
  // `world` holds no emergency number, and `eu` is empty outside the EU: no country is shown another one's number.
  return { services: [...standIns, ...meeting(layers.eu), ...meeting(layers.world)], isLocal: false };
}

/**
 * Everything the help page shows for a country, complete for every region: the country's own services, completed by
 * those of the EU and the world for each need that it has none for. A file that cannot be read is left out and said so.
 */
export function pickHelp(request: HelpRequest): Help {
  const { region, files } = request;
  const ages = agesOf(request);
  const place = region !== null && regions.includes(region) ? region : null;
  let isIncomplete = false;
  const read = (name: string): HelpFile | null => {
    const file = Object.hasOwn(files, name) ? parseHelpFile(files[name]) : null;
    if (file?.region === name) return file;
    isIncomplete ||= Object.hasOwn(files, name) || name === 'INT' || name === 'EU';
    return null;
  };
  const own = place === null ? null : read(place);
  const eu = place !== null && euMembers.includes(place) ? read('EU') : null;
  const world = read('INT') ?? helpMinimum;
  const layers = { own: own?.services ?? [], eu: eu?.services ?? [], world: world.services };
  const found = needs.map((need) => [need, helpFor(need, layers, ages)] as const);
  return {
    region: place,
    // Object.fromEntries forgets the key type; `needs` names every key.
    needs: Object.fromEntries(found) as unknown as Record<Need, NeedHelp>,
    isIncomplete,
    builtOn: (own ?? world).builtOn,
  };
}

/** A name and number to say in one line where there is no room for a page: the best one for a child to call, or null. */
export function helpBrief(raw: unknown): { readonly name: string; readonly phone: string } | null {
  const services = parseHelpFile(raw)?.services.filter(({ needs: met }) => met.includes('talk')) ?? [];
  const best = sorted(services, 'talk').find(({ phone }) => phone !== undefined);
  return best?.phone ? { name: best.name, phone: best.phone } : null;
}

/** The crisis service to name in one line: the first that can be called or texted, else the first. */
export function urgentService(help: Help): Service | null {
  const { services } = help.needs.crisis;
  return services.find(canBeReached) ?? services[0] ?? null;
}
