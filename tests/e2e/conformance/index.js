import { idsOf, runChecks } from './check.js';
import './shape.js';
import './gum-sound.js';
import './gum-promises.js';
import './gum-camera.js';
import './gum-legacy.js';
import './insertion.js';
import './insertion-details.js';
import './custom-elements.js';
import './events.js';
import './files.js';
import './pickers.js';
import './documents.js';
import './windows.js';
import './frames.js';
import './patching.js';
import './stacks.js';

/** What the spec calls: everything of these groups, or of all but those that need a press for each check. */
window.conformance = {
  idsOf,
  runGroups: (groups) => runChecks((group) => (groups ? groups.includes(group) : group !== 'popups')),
  runOne: (id) => runChecks((_group, name) => name === id),
};
