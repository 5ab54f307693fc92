import { expect, test, vi } from 'vitest';
import { type Contact, openMind } from '../../../../lib/content/chat/mind';

const friend: Contact = { key: '0123456789a', isKnown: false, isRandom: false, isFirst: true };
const said = { from: 'them', text: 'hi', isHistory: false } as const;

function mindWith(onCount: () => void, onMet: () => void) {
  return openMind({ host: () => 'chat.example', onRisk: () => undefined, onMet, onCount });
}

test('messages are counted by contact, and those of strangers who come once are not', () => {
  const onCount = vi.fn();
  const mind = mindWith(onCount, () => undefined);
  mind.hear(said, { ...friend, isRandom: true });
  expect(onCount).not.toHaveBeenCalled();
  mind.hear(said, friend);
  expect(onCount).toHaveBeenCalledExactlyOnceWith(friend.key, 'theirs');
});
test('somebody new is met once', () => {
  const onMet = vi.fn();
  const mind = mindWith(() => undefined, onMet);
  mind.hear(said, friend);
  mind.hear(said, friend);
  expect(onMet).toHaveBeenCalledTimes(1);
});
