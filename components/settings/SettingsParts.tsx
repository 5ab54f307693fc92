import type { ComponentChildren } from 'preact';
import { isOpenHere } from '../../lib/core/pin-look';
import type { School } from '../../lib/core/school';
import { defaultSettings, type Settings } from '../../lib/core/settings';
import type { SettingField } from '../../lib/core/settings-table';
import { Locked } from '../owner/Locked';
import { type Lock, lockOf, lockWords } from '../owner/locks';
import { OwnerChoice } from '../owner/OwnerChoice';
import { PinPart } from '../owner/PinPart';
import type { PinControl } from '../owner/use-pin';
import { AgeChoice } from '../shared/AgeChoice';
import type { Copy } from '../shared/copy';
import { ChatPart } from './ChatPart';
import { FamilyPerson } from './FamilyPerson';
import { KnownSites } from './KnownSites';
import { keepLocked } from './keep-locked';
import { MomentParts } from './MomentParts';
import type { OptionsPageProps } from './OptionsPage';
import { OwnSites } from './OwnSites';
import { Part } from './Part';
import { PlaceFields } from './PlaceFields';
import { PrivateWindows } from './PrivateWindows';
import { SettingsFile } from './SettingsFile';
import { StoredData } from './StoredData';
import { StrictCamera } from './StrictCamera';
import type { PartId } from './search-parts';

export interface SettingsPartsProps extends OptionsPageProps {
  readonly t: Copy;
  readonly settings: Settings;
  readonly pinControl: PinControl;
  readonly school: School | null;
  readonly query: string;
  readonly shown: readonly PartId[];
  readonly set: (patch: Partial<Settings>, said?: string, canUndo?: boolean) => void;
}

/** What a reset leaves alone: it is about the pauses, and not about who looks after them. */
const keptByReset: readonly SettingField[] = ['owner', 'ageBand', 'region', 'language'];

function resetSettings(settings: Settings): Settings {
  const kept = Object.fromEntries(keptByReset.map((field) => [field, settings[field]]));
  return { ...defaultSettings, ...kept };
}

/** The parts of the settings page. What somebody locked says who did. */
export function SettingsParts(props: SettingsPartsProps) {
  const { t, settings, store, pinControl, school, set } = props;
  const { look } = pinControl;
  const lock = (field: SettingField): Lock | null => lockOf(field, look, school);
  /** For what changes many settings at once. */
  const familyLock: Lock | null = look === null || isOpenHere(look) ? null : { by: 'family' };
  const open = (next: Settings): Settings => keepLocked(next, settings, (field) => school?.locked.has(field) === true);
  const siteLock = school && { hosts: school.lockedSites, words: lockWords(t, { by: 'school', name: school.name }) };
  const part = (id: PartId, title: string, children: ComponentChildren) => (
    <Part id={id} title={title} isHidden={!props.shown.includes(id)}>
      {children}
    </Part>
  );
  return (
    <>
      {part(
        'owner',
        t('options_owner'),
        <>
          {school && <SchoolWords t={t} school={school} />}
          <Locked t={t} lock={lock('owner')}>
            <OwnerChoice t={t} value={settings.owner} onChange={(owner) => set({ owner })} />
          </Locked>
          {(settings.owner === 'family' || (look && look.state !== 'none')) && (
            <>
              <h3>{t('options_pin')}</h3>
              <PinPart t={t} pin={pinControl} copyText={props.copyText} print={props.print} />
            </>
          )}
          <p>
            <a href="seen.html">{t('options_seen')}</a>
          </p>
        </>,
      )}
      {part('moments', t('options_moments'), <MomentParts t={t} settings={settings} lock={lock} set={set} />)}
      {part(
        'chats',
        t('options_chats'),
        <Locked t={t} lock={lock('chatReading')}>
          <ChatPart t={t} settings={settings} onChange={set} />
        </Locked>,
      )}
      {part(
        'strict',
        t('options_strict'),
        <Locked t={t} lock={lock('strictCamera')}>
          <StrictCamera
            t={t}
            settings={settings}
            lock={props.lock}
            onChange={(strictCamera) => set({ strictCamera })}
          />
        </Locked>,
      )}
      {part(
        'place',
        t('options_place'),
        <>
          <PlaceFields t={t} settings={settings} lock={lock} languages={props.languages} onChange={set} />
          <Locked t={t} lock={lock('ageBand')}>
            <AgeChoice
              t={t}
              title={t('age_setting')}
              value={settings.ageBand}
              onChange={(ageBand) => set({ ageBand })}
            />
          </Locked>
        </>,
      )}
      {part(
        'sites',
        t('options_sites'),
        <Locked t={t} lock={lock('sites')}>
          <OwnSites
            t={t}
            shipped={props.shipped}
            own={settings.sites}
            siteLock={siteLock}
            initialHost={props.initialHost}
            onChange={(sites, said, canUndo) => set({ sites }, said, canUndo)}
          />
          <KnownSites
            t={t}
            known={props.known}
            own={settings.sites}
            siteLock={siteLock}
            query={props.query}
            onChange={(sites, said, canUndo) => set({ sites }, said, canUndo)}
          />
        </Locked>,
      )}
      {settings.owner === 'family' &&
        part(
          'person',
          t('options_person'),
          <Locked t={t} lock={familyLock}>
            <FamilyPerson
              t={t}
              store={store}
              onAdd={async (person) => (await pinControl.act((access) => access.addPerson(person))).ok}
            />
          </Locked>,
        )}
      {part('private', t('options_private'), <PrivateWindows t={t} {...props.privateWindows} />)}
      {part('stored', t('options_stored'), <StoredData t={t} store={store} day={props.day} />)}
      {part(
        'file',
        t('options_file'),
        <SettingsFile
          t={t}
          settings={settings}
          shipped={props.shipped}
          lock={familyLock}
          saveAsFile={props.saveAsFile}
          isLocked={(field) => school?.locked.has(field) === true}
          onImport={(imported) => set(imported, t('options_imported'), true)}
        />,
      )}
      {part(
        'reset',
        t('options_reset'),
        <Locked t={t} lock={familyLock}>
          <p>{t('options_reset_hint')}</p>
          <div class="row">
            <button type="button" onClick={() => set(open(resetSettings(settings)), t('options_reset_done'), true)}>
              {t('options_reset')}
            </button>
          </div>
        </Locked>,
      )}
    </>
  );
}

function SchoolWords({ t, school }: { readonly t: Copy; readonly school: School }) {
  return (
    <>
      <p>
        {school.name === null ? t('options_owner_school_unnamed') : t('options_owner_school', school.name)}{' '}
        {t('options_owner_school_does')}
      </p>
      {school.message !== null && <p dir="auto">{school.message}</p>}
    </>
  );
}
