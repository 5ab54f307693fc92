import { render } from 'preact';
import { vi } from 'vitest';
import { HelpScreen, type HelpScreenProps } from '../../components/help/HelpScreen';
import { helpFiles } from '../../components/help/help-files';
import { setPageLanguage } from '../../components/shared/page-language';
import { translator } from '../../lib/platform/i18n';

export const english = translator('en');
export const rightToLeft: typeof english = (key, ...substitutions) =>
  key === 'meta_dir' ? 'rtl' : english(key, ...substitutions);

/** What the help page is given, to look at afterwards. */
export const given = {
  saveRegion: vi.fn(async (_region: string) => undefined),
  savePeople: vi.fn<HelpScreenProps['savePeople']>(async (edit) => ('add' in edit ? [edit.add] : [])),
  copyText: vi.fn(async (_text: string) => undefined),
  print: vi.fn(),
  leave: vi.fn(),
};

/** Shows the help page, or shows it again with other properties, as its entrypoint does when the address changes. */
export function openHelp(props: Partial<HelpScreenProps> = {}): void {
  const t = props.t ?? english;
  setPageLanguage(document, english, 'help_page_tab_title');
  document.documentElement.dir = t('meta_dir');
  const shown: HelpScreenProps = {
    topic: 'home',
    hash: '',
    people: [],
    isPrivate: false,
    chosen: null,
    languages: ['en-GB'],
    files: helpFiles,
    t: english,
    ...given,
    ...props,
  };
  // The setup unmounts what stands in the children of the body.
  const place =
    document.querySelector('#help-place') ??
    document.body.appendChild(Object.assign(document.createElement('div'), { id: 'help-place' }));
  render(<HelpScreen {...shown} />, place);
}
