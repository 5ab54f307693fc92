/**
 * The other side of the chat, word for word. River is friendly, moves fast and asks for more: enough to see why a pause
 * helps, and nothing that would upset anyone.
 */
const opening = [
  'Hi! I’m River. Nice to meet you.',
  'I just drew a boat. Do you draw too?',
  'My camera is broken, but yours works, right? Turn it on so I can see you.',
  'Let’s keep this chat between us, okay?',
];

const answers = {
  words: ['Cool. So, camera?', 'Come on, just for a minute.', 'A picture of you is fine too.'],
  picture: ['Got it, thanks. Send one more?'],
  camera: ['There you are. Hi!'],
  refusal: ['Why not? I thought we were friends.', 'Okay, send me a picture then.'],
};

/** For the tour: `?fast` says all at once, `?story` only what is harmless, because the tour tells the rest itself. */
const wanted = new URLSearchParams(location.search);
/** Milliseconds between two lines, so that one can read along. */
const pace = wanted.has('fast') ? 0 : 3500;
const spoken = wanted.has('story') ? opening.slice(0, 2) : opening;

/** Starts River talking; `hears` lets it react to what the person does. */
export function startRiver(say) {
  const turns = { words: 0, picture: 0, camera: 0, refusal: 0 };
  spoken.forEach((line, index) => {
    setTimeout(() => say('River', line), 600 * Math.sign(pace) + index * pace);
  });
  return {
    hears(what) {
      const lines = answers[what];
      const line = lines[turns[what] % lines.length];
      turns[what] += 1;
      setTimeout(() => say('River', line), pace / 2);
    },
  };
}
