import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type AgeBand, type Help, pickHelp } from '../../lib/core/help';
import { helpRoute } from '../../lib/core/help-route';
import type { HelpTopic } from '../../lib/core/messages';
import type { Policy } from '../../lib/core/policy';
import { guessRegion } from '../../lib/core/region-guess';
import { helpBesideSchool } from '../../lib/core/school-help';
import { editTrusted, type TrustedEdit, type TrustedPerson } from '../../lib/core/trusted';
import { GrownUpView } from './GrownUpView';
import { HelpFrame } from './HelpFrame';
import { HelpPage } from './HelpPage';
import type { HelpTranslate } from './help-copy';
import { PathView } from './PathView';
import { RegionChoice, type RegionOrigin } from './RegionChoice';
import { RepliesView } from './RepliesView';
import { SchoolContacts } from './SchoolContacts';
import { SheetView } from './SheetView';
import { emptySheet } from './sheet';
import { TellingView } from './TellingView';
import type { PeopleNotice } from './TrustedPeople';
import { useViewFocus } from './use-view-focus';

export interface HelpScreenProps {
  readonly topic: HelpTopic;
  /** The part of the address behind `#`; it says which view is shown. */
  readonly hash: string;
  /** The region of the settings; null when the person chose none. */
  readonly chosen: string | null;
  readonly ageBand?: AgeBand | null;
  /** The browser's languages, first the preferred one. */
  readonly languages: readonly string[];
  readonly files: Readonly<Record<string, unknown>>;
  /** The people that are stored. */
  readonly people: readonly TrustedPerson[];
  /** What a school's policy says about help. */
  readonly policy?: Pick<Policy, 'contacts' | 'contactsMode' | 'organisation'> | undefined;
  readonly isPrivate: boolean;
  /** Looks whether a camera is on, and ends it. */
  readonly cameras?: VNode;
  readonly t: HelpTranslate;
  /** Both reject when it could not be kept. The second gives the list as it is stored afterwards. */
  readonly saveRegion: (region: string) => Promise<void>;
  readonly savePeople: (edit: TrustedEdit) => Promise<readonly TrustedPerson[]>;
  /** Rejects where the clipboard is blocked. */
  readonly copyText: (text: string) => Promise<void>;
  readonly print: () => void;
  readonly leave: () => void;
}

/** The help page with what happens on it: the view, the country, the people, and what is typed and kept nowhere. */
export function HelpScreen(props: HelpScreenProps) {
  const { topic, hash, files, ageBand = null, t } = props;
  const { region, origin, isUnsaved, pick } = useRegion(props);
  const people = usePeople(props);
  // The sheet outlives its view, so that a look at another step loses nothing. It is gone with the page.
  const [sheet, setSheet] = useState(emptySheet);
  const route = helpRoute(hash, topic);
  useViewFocus(route);
  const help = besideSchool(pickHelp({ region, files, ageBand }), props);
  // Whoever reads that page is grown up, and who they help may be of any age.
  const forGrownUp = () => besideSchool(pickHelp({ region, files, ageBand: null }), props);
  const school = schoolOf(props, help);
  const country = <RegionChoice region={help.region} origin={origin} isUnsaved={isUnsaved} t={t} onRegion={pick} />;

  const view = (): VNode => {
    switch (route.view) {
      case 'path':
        return <PathView step={route.step} {...{ help, school, country, t }} people={people.people} />;
      case 'services':
        return <HelpPage {...{ topic, help, school, country, t }} copyText={props.copyText} />;
      case 'sheet':
        return <SheetView sheet={sheet} t={t} onSheet={setSheet} copyText={props.copyText} print={props.print} />;
      case 'telling':
        return <TellingView {...people} {...{ help, school, country, t }} copyText={props.copyText} />;
      case 'replies':
        return <RepliesView t={t} copyText={props.copyText} />;
      case 'grown-up':
        return <GrownUpView help={forGrownUp()} country={country} t={t} print={props.print} />;
    }
  };
  return (
    <HelpFrame view={route.view} help={help} cameras={props.cameras} t={t} onLeave={props.leave}>
      {view()}
    </HelpFrame>
  );
}

const besideSchool = (help: Help, { policy }: HelpScreenProps): Help =>
  policy ? helpBesideSchool(help, policy) : help;

/** The school's own people; null where there are none. */
function schoolOf({ policy, t }: HelpScreenProps, help: Help): VNode | null {
  if (!policy || policy.contacts.length === 0) return null;
  const school = { name: policy.organisation.name, contacts: policy.contacts };
  return <SchoolContacts school={school} isTalk={help.needs.talk.services.length === 0} t={t} />;
}

function useRegion({ chosen, languages, saveRegion }: HelpScreenProps) {
  const [picked, setPicked] = useState<string | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const pick = (code: string): void => {
    // The page shows the country at once; whether it could be kept for the next time is said afterwards.
    setPicked(code);
    saveRegion(code).then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  };
  return { ...place(picked ?? chosen, languages), isUnsaved, pick };
}

function usePeople({ people: stored, isPrivate, savePeople }: HelpScreenProps) {
  const [changed, setChanged] = useState<readonly TrustedPerson[] | null>(null);
  const [notice, setNotice] = useState<PeopleNotice | null>(null);
  const change = (edit: TrustedEdit, told: PeopleNotice): void => {
    // The page shows it at once, and keeps showing it where it could not be stored.
    setChanged(editTrusted(changed ?? stored, edit));
    // Nothing is written down from a private window; the page has said so.
    if (isPrivate) setNotice(told);
    else {
      savePeople(edit).then(
        (people) => {
          setChanged(people);
          setNotice(told);
        },
        () => setNotice({ what: 'not_saved' }),
      );
    }
  };
  return { people: changed ?? stored, notice, isPrivate, onPeople: change };
}

/** The country of the page: the person's choice, else what the browser's languages say. */
function place(chosen: string | null, languages: readonly string[]): { region: string | null; origin: RegionOrigin } {
  if (chosen !== null) return { region: chosen, origin: 'chosen' };
  const guess = guessRegion(languages);
  if (guess === null) return { region: null, origin: 'unknown' };
  return { region: guess.region, origin: guess.isNamed ? 'browser' : 'unsure' };
}
