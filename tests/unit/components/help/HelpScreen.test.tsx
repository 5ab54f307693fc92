import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { HelpScreen, type HelpScreenProps } from '../../../../components/help/HelpScreen';
import { helpFiles } from '../../../../components/help/help-files';
import { LiveCameras } from '../../../../components/popup/LiveCameras';
import { translator } from '../../../../lib/platform/i18n';

const t = translator('en');
const show = (props: Partial<HelpScreenProps> = {}) =>
  render(
    <HelpScreen
      topic="home"
      hash=""
      chosen="GB"
      languages={[]}
      files={helpFiles}
      people={[]}
      isPrivate={false}
      t={t}
      saveRegion={async () => undefined}
      savePeople={async () => []}
      copyText={async () => undefined}
      print={() => undefined}
      leave={() => undefined}
      {...props}
    />,
  );
const names = (): readonly (string | null)[] => screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent);
const jo = { label: 'Aunt Jo', way: 'phone', value: '01632 960 123', by: 'me' } as const;
const dad = { ...jo, label: 'Dad' };

describe('the page for a grown-up', () => {
  test('is the same whatever age the young person has', () => {
    show({ hash: '#grown-up' });
    const all = names();
    document.body.innerHTML = '';
    show({ hash: '#grown-up', ageBand: 'child' });
    expect(names()).toEqual(all);
  });
});

describe('a view that led nowhere', () => {
  test.each(['#grown-up', '#telling', '#replies'])('%s leads to all help and to the path', (hash) => {
    show({ hash });
    const way = screen.getByRole('navigation', { name: 'More help here' });
    const links = [...way.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['See all help', '#services'],
      ['Someone is threatening me', '#path-1'],
    ]);
  });
});

describe('a camera that is on while help is open', () => {
  test('is stopped in every tab from the top of the page', async () => {
    const stopCameras = vi.fn(async () => true);
    const findCameras = async () => ({ here: false, elsewhere: stopCameras.mock.calls.length === 0 });
    show({ cameras: <LiveCameras t={t} findCameras={findCameras} stopCameras={stopCameras} /> });
    const stop = await screen.findByRole('button', { name: 'Stop camera in every tab' });
    expect(stop.compareDocumentPosition(screen.getByRole('heading', { level: 1 }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    fireEvent.click(stop);
    expect(stopCameras).toHaveBeenCalledWith('all');
    expect(await screen.findByText('The camera is off.')).toBeTruthy();
  });
});

describe('people you trust', () => {
  test('are shown as they are stored after a change, those of another tab included', async () => {
    const savePeople = vi.fn(async () => [dad]);
    show({ hash: '#telling', people: [jo], savePeople });
    fireEvent.click(screen.getByRole('button', { name: /^Remove/ }));
    expect(savePeople).toHaveBeenCalledWith({ remove: jo });
    expect(await screen.findByText('Aunt Jo is off your list.')).toBeTruthy();
    expect(document.querySelector('.people-list')?.textContent).toContain('Dad');
  });
  test('that could not be kept are said so', async () => {
    show({ hash: '#telling', people: [jo], savePeople: () => Promise.reject(new Error('locked')) });
    fireEvent.click(screen.getByRole('button', { name: /^Remove/ }));
    expect(await screen.findByText(/did not save that/)).toBeTruthy();
  });
});
