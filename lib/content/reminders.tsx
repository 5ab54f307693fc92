import type { Reason } from '../core/decide';
import type { HelpTopic, StripNote } from '../core/messages';
import type { HelpBrief } from '../core/page-view';
import { draw, html } from './dom-jsx';
import { send } from './native';
import { closeSurface, openSurface } from './surface';
import { text } from './text';

/** The small strips. None of them holds anything up, so they come by way of the worker (lib/content/control/strip). */
export interface Reminders {
  /** A picture went through without a full pause. */
  passed(why: Reason): void;
  /** A page asked again too soon. */
  refused(why: Reason): void;
  /** A `<camera>` button was held; the browser wants the person's own second press. */
  pressAgain(): void;
  /** The page has to be loaded again before a camera can work. Gives the answer to the page: no. */
  reload(): false;
}

const helpMs = 1500;
const failedMs = 60_000;

/**
 * Opens the help page. Where that fails (the worker hangs, the extension was updated) this says so and names a number to
 * call, so that no error hides help. It stays for a minute or until it is pressed.
 */
export async function offerHelp(topic: HelpTopic, brief: HelpBrief | null): Promise<void> {
  if (await send<boolean>({ type: 'open-help', topic }, helpMs)) return;
  const close = (): void => closeSurface(surface);
  const surface = openSurface({ isModal: false, onPress: close, onEscape: close });
  const box = document.createElementNS(html, 'div');
  surface.root.append(box);
  draw(
    <section
      class="strip"
      popover="manual"
      data-act="close"
      lang={text('meta_lang')}
      dir={text('meta_dir') === 'rtl' ? 'rtl' : 'ltr'}
    >
      <p role="status">
        {text('help_failed')} {brief ? text('help_call', brief.name, brief.phone) : ''}
      </p>
    </section>,
    box,
  );
  (box.firstElementChild as HTMLElement).showPopover();
  setTimeout(close, failedMs);
}

export function openReminders(): Reminders {
  const show = (what: StripNote['what'], why: Reason | null = null): void =>
    void send({ type: 'strip', note: { what, why } });
  return {
    passed: (why) => show('picture', why),
    refused: (why) => show('refused', why),
    pressAgain: () => show('element'),
    reload: () => {
      show('reload');
      return false;
    },
  };
}
