import { installProbe } from './probe.js';

// One page for all: `?widget=quill` mounts that one and nothing else.
const widgets = import.meta.glob('./widgets/*.{js,jsx}');
const name = new URLSearchParams(location.search).get('widget');
const find = (ending) => widgets[`./widgets/${name}.${ending}`];

const probe = installProbe();
const { mount } = await (find('js') ?? find('jsx'))();
/** A widget may give `state` (what it shows of itself) and `reset` (back to empty, between two ways in). */
const { state = () => '', reset = () => {} } = (await mount(document.querySelector('#root'), probe.took)) ?? {};
window.probe = {
  seen: () => probe.seen(state),
  /** Empties the widget and forgets what was noted. */
  begin: async () => {
    await reset();
    probe.forget();
  },
};
