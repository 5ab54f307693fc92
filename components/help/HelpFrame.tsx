import type { ComponentChildren } from 'preact';
import type { Help } from '../../lib/core/help';
import { type HelpRoute, stepHash } from '../../lib/core/help-route';
import type { HelpTranslate } from './help-copy';
import { UrgentBar } from './UrgentBar';
import './HelpFrame.css';

export interface HelpFrameProps {
  readonly view: HelpRoute['view'];
  readonly help: Help;
  /** Shown on top while a camera is on. */
  readonly cameras: ComponentChildren;
  readonly t: HelpTranslate;
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
}

/** The path and the list of services lead on by themselves, and the sheet goes back to its step. */
const viewsWithoutWay: readonly HelpRoute['view'][] = ['grown-up', 'telling', 'replies'];

/** What is the same in every view of the help page: emergency and crisis on top, the way off, and what is private. */
export function HelpFrame({ view, help, cameras, t, onLeave, children }: HelpFrameProps) {
  return (
    <div class="help" lang={t('meta_lang')} dir={t('meta_dir') === 'rtl' ? 'rtl' : 'ltr'}>
      <UrgentBar help={help} t={t} onLeave={onLeave} />
      <main>
        <div class="no-print help-cameras">{cameras}</div>
        {children}
        {viewsWithoutWay.includes(view) && (
          <nav aria-label={t('help_page_ways_label')}>
            <ul class="help-row">
              <li>
                <a class="button" href="#services">
                  {t('path_all')}
                </a>
              </li>
              <li>
                <a class="button" href={stepHash(1)}>
                  {t('path_open')}
                </a>
              </li>
            </ul>
          </nav>
        )}
        <footer class="quiet help-foot">
          <p>
            {t('help_page_private')} {t('help_page_leave_note')}
          </p>
          <p class="no-print">
            <a href="guide.html">{t('guide_open')}</a>
          </p>
        </footer>
      </main>
    </div>
  );
}
