import { render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { type CamerasOn, LiveCameras } from '../../../../components/popup/LiveCameras';
import { englishCopy } from '../../../builders/copy';

function show(looks: readonly CamerasOn[], isDone = true) {
  const left = [...looks];
  const stopCameras = vi.fn(async () => isDone);
  const findCameras = vi.fn(async () => (left.length > 1 ? left.shift() : left[0]) as CamerasOn);
  const { container } = render(<LiveCameras t={englishCopy} findCameras={findCameras} stopCameras={stopCameras} />);
  return { stopCameras, findCameras, container };
}
const off = { here: false, elsewhere: false };

describe('the popup', () => {
  test('says nothing while no camera is on', async () => {
    const { findCameras, container } = show([off]);
    await waitFor(() => expect(findCameras).toHaveBeenCalled());
    expect(container.textContent).toBe('');
  });
  test('stops the camera of this tab', async () => {
    const { stopCameras } = show([{ here: true, elsewhere: false }, off]);
    (await screen.findByRole('button', { name: 'Stop camera in this tab' })).click();
    expect(stopCameras).toHaveBeenCalledWith('here');
    expect(await screen.findByText('The camera is off.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
  test('stops the camera of another tab, and says when a page did not answer', async () => {
    const { stopCameras } = show([{ here: false, elsewhere: true }], false);
    expect(await screen.findByText('The camera is on in another tab.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Stop camera in this tab' })).toBeNull();
    screen.getByRole('button', { name: 'Stop camera in every tab' }).click();
    expect(stopCameras).toHaveBeenCalledWith('all');
    expect(await screen.findByText(/Close its tab/)).toBeTruthy();
  });
});
