import type { Reason } from '../core/decide';
import type { HelpTopic, StripNote } from '../core/messages';
import type { HelpBrief } from '../core/page-view';
import { draw, html } from './dom-jsx';
import { send } from './native';
import { closeSurface, openSurface } from './surface';
import { text } from './text';

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

/** Shows a small strip. None of them holds anything up, so they come by way of the worker (lib/content/control/strip). */
export function remind(what: StripNote['what'], why: Reason | null = null): void {
  void send({ type: 'strip', note: { what, why } });
}
