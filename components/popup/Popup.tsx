import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PauseSign, TabStatus } from '../../lib/core/messages';
import type { Settings } from '../../lib/core/settings';
import type { TabLook } from '../../lib/core/tab-status';
import type { Copy } from '../shared/copy';
import { Notice } from '../shared/Notice';
import { type ChatAccess, ChatLine } from './ChatLine';
import { LiveCameras, type LiveCamerasProps } from './LiveCameras';
import './Popup.css';
import { PrivateLine } from './PrivateLine';
import { cameraLine, pictureLine } from './popup-words';
import { WhoLooksAfter, type WhoLooksAfterProps } from './WhoLooksAfter';

export interface PopupProps {
  readonly t: Copy;
  readonly settings: Pick<Settings, 'camera' | 'picture'>;
  /** Storage failed, so `settings` are the safe defaults. */
  readonly settingsFailed: boolean;
  readonly isPrivate: boolean;
  /** All three resolve, whatever happens. */
  readonly look: () => Promise<TabLook>;
  readonly reload: () => Promise<TabLook>;
  /** Says "not now" to the pause that waits on the page, and looks again. */
  readonly refuse: () => Promise<TabLook>;
  /** Looks for cameras that are on, and ends them. */
  readonly cameras?: Omit<LiveCamerasProps, 't'>;
  /** Looks at the chat of the page, and ends its reading. */
  readonly chat?: ChatAccess;
  /** Who looks after the settings. */
  readonly owner?: Omit<WhoLooksAfterProps, 't' | 'open'>;
  /** Whether the person let Pausepoint into private windows; null when the browser does not say. Does not reject. */
  readonly isAllowedInPrivateWindows?: () => Promise<boolean | null>;
  /** Opens a page of ours: a file name with its query. */
  readonly open: (page: string) => void;
}

interface CoveredProps extends Pick<PopupProps, 't' | 'settings' | 'open' | 'chat'> {
  readonly status: TabStatus;
  readonly sign: PauseSign | null;
  readonly onRefuse: () => void;
}

function Covered({ status, sign, t, settings, open, chat, onRefuse }: CoveredProps) {
  return (
    <>
      {sign === 'tampered' && (
        <Notice tone="care">
          <p>{t('popup_tampered')}</p>
        </Notice>
      )}
      {sign === 'waiting' && (
        <Notice tone="care">
          <p>{t('popup_waiting')}</p>
          <button type="button" onClick={onRefuse}>
            {t('popup_not_now')}
          </button>
        </Notice>
      )}
      <section class="card" aria-labelledby="popup-host">
        <h2 id="popup-host" class="popup-host">
          {/* about:blank and files have none. */}
          {status.host || t('popup_no_host')}
        </h2>
        <p class="quiet">{t(`popup_class_${status.siteClass}`)}</p>
        <dl>
          <dt>{t('popup_camera')}</dt>
          <dd>{t(cameraLine(status, settings))}</dd>
          <dt>{t('popup_picture')}</dt>
          <dd>{t(pictureLine(status, settings))}</dd>
        </dl>
        {chat && <ChatLine t={t} host={status.host} chat={chat} open={open} />}
        {status.host !== '' && (
          <button
            type="button"
            class="link"
            onClick={() => open(`options.html?site=${encodeURIComponent(status.host)}`)}
          >
            {t('popup_change_site')}
          </button>
        )}
      </section>
    </>
  );
}

function Told({
  title,
  why,
  children,
}: {
  readonly title: string;
  readonly why: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="card">
      <h2>{title}</h2>
      <p>{why}</p>
      {children}
    </section>
  );
}

/** What is behind the toolbar button: what is covered on this page, and the way to help. */
export function Popup(props: PopupProps) {
  const { t, settings, settingsFailed, isPrivate, look, reload, refuse, cameras, chat, owner, open } = props;
  const { isAllowedInPrivateWindows: isAllowed } = props;
  const [view, setView] = useState<TabLook | { readonly kind: 'looking' | 'reloading' }>({ kind: 'looking' });
  useEffect(() => {
    let isHere = true;
    void look().then((seen) => isHere && setView(seen));
    return () => {
      isHere = false;
    };
  }, [look]);
  const pressReload = (): void => {
    setView({ kind: 'reloading' });
    void reload().then(setView);
  };
  return (
    <main class="popup">
      <h1>
        <img src="/icon/32.png" alt="" width="24" height="24" />
        {t('ext_name')}
      </h1>
      {settingsFailed && (
        <Notice tone="care">
          <p>{t('popup_settings_unread')}</p>
        </Notice>
      )}
      {cameras && <LiveCameras t={t} {...cameras} />}
      {/* Before what comes late and differs in height: seen without scrolling, and nothing moves under a press. */}
      <nav aria-label={t('popup_actions')}>
        <button type="button" class="primary" onClick={() => open('help.html?topic=home')}>
          {t('popup_help')}
        </button>
        <button type="button" onClick={() => open('help.html?topic=pushed')}>
          {t('path_open')}
        </button>
      </nav>
      <div class="popup-page" aria-live="polite">
        {view.kind === 'looking' && <p class="card quiet">{t('popup_loading')}</p>}
        {view.kind === 'reloading' && <p class="card quiet">{t('popup_reloading')}</p>}
        {view.kind === 'page' && (
          <Covered
            {...view}
            t={t}
            settings={settings}
            open={open}
            {...(chat ? { chat } : {})}
            onRefuse={() => void refuse().then(setView)}
          />
        )}
        {view.kind === 'no-page' && <Told title={t('popup_no_page')} why={t('popup_no_page_why')} />}
        {view.kind === 'unreachable' && <Told title={t('popup_unreachable')} why={t('popup_unreachable_why')} />}
        {view.kind === 'uncovered' && (
          <Told title={t('popup_uncovered')} why={t('popup_uncovered_why')}>
            <button type="button" onClick={pressReload}>
              {t('popup_reload')}
            </button>
          </Told>
        )}
      </div>
      {owner && <WhoLooksAfter t={t} {...owner} open={open} />}
      {isPrivate && <p class="quiet">{t('popup_private')}</p>}
      {isAllowed && <PrivateLine t={t} isAllowed={isAllowed} open={open} />}
      <button type="button" class="link popup-settings" onClick={() => open('options.html')}>
        {t('popup_settings')}
      </button>
    </main>
  );
}
