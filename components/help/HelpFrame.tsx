import type { ComponentChildren } from 'preact';
import type { Help } from '../../lib/core/help';
import type { HelpTranslate } from './help-copy';
import { UrgentBar } from './UrgentBar';
import './HelpFrame.css';

export interface HelpFrameProps {
  readonly help: Help;
  readonly t: HelpTranslate;
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
}

/** What is the same in every view of the help page: emergency and crisis on top, the way off, and what is private. */
export function HelpFrame({ help, t, onLeave, children }: HelpFrameProps) {
  return (
    <div class="help" lang={t('meta_lang')} dir={t('meta_dir') === 'rtl' ? 'rtl' : 'ltr'}>
      <UrgentBar help={help} t={t} onLeave={onLeave} />
      <main>
        {children}
        <footer class="quiet help-foot">
          <p>
            {t('help_page_private')} {t('help_page_leave_note')}
          </p>
        </footer>
      </main>
    </div>
  );
}
