import { type CameraPermission, noteEvent, permissionStates, strictHelloEvent } from '../core/protocol';
import { answerMs } from './camera-lock';
import { send } from './native';
import { takeHello } from './wire';

/**
 * Answers what lib/page/permissions asks: what a page would read about its camera without strict mode. Comes with that,
 * right before it. The first hello is ours, before any script of the page; in a page that was open before it need not
 * be, and whoever forges it can ask what every page can read.
 */
export function answerPermission(win: Window): void {
  const onHello = (event: Event): void => {
    win.removeEventListener(strictHelloEvent, onHello, true);
    takeHello(event)?.addEventListener(noteEvent, (asked) => {
      const { relatedTarget: reply } = asked as FocusEvent;
      if (!reply) return;
      asked.preventDefault();
      void send<CameraPermission>({ type: 'permission' }, answerMs).then((state) => {
        const detail = permissionStates.indexOf(state ?? '');
        reply.dispatchEvent(new FocusEvent(noteEvent, { detail }));
      });
    });
  };
  win.addEventListener(strictHelloEvent, onHello, true);
}
