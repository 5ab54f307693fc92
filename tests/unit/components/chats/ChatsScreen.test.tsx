import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ChatsScreen } from '../../../../components/chats/ChatsScreen';
import { examplePin } from '../../../../components/shared/example-pin';
import { englishCopy } from '../../../builders/copy';

test('behind a family’s PIN a site is read again once somebody puts the PIN in here', async () => {
  const onReadAgain = vi.fn(async () => true);
  render(
    <ChatsScreen
      t={englishCopy}
      tables={[]}
      isOn
      isByAge={false}
      isLocked={false}
      pin={examplePin({ state: 'set', isUnlocked: false, waitMs: 0, reset: null })}
      onStored={() => undefined}
      quiet={['chat.example']}
      onSwitch={async () => true}
      onReadAgain={onReadAgain}
    />,
  );
  const field = await screen.findByLabelText('PIN');
  const again = () => screen.queryByRole('button', { name: englishCopy('chats_quiet_again', 'chat.example') });
  expect(screen.getByText('Locked with the family PIN')).toBeTruthy();
  expect(again()).toBeNull();
  fireEvent.input(field, { target: { value: '2468' } });
  fireEvent.click(screen.getByRole('button', { name: 'Unlock' }));
  await vi.waitFor(() => expect(again()).not.toBeNull());
  fireEvent.click(again() as HTMLElement); // Looked for in the line above.
  await vi.waitFor(() => expect(onReadAgain).toHaveBeenCalledWith('chat.example'));
});
