import type { Settings } from '../../lib/core/settings';
import type { Copy } from '../shared/copy';
import { fieldName, valueWords } from './problem-words';

function siteLines(t: Copy, now: Settings['sites'], next: Settings['sites']): string[] {
  const hosts = [...new Set([...Object.keys(now), ...Object.keys(next)])].sort();
  const lines: string[] = [];
  for (const host of hosts) {
    const [before, after] = [now[host], next[host]];
    if (before === after) continue;
    const name = (siteClass: typeof before): string => (siteClass ? t(`options_class_${siteClass}`) : '');
    if (!after) lines.push(t('options_import_site_gone', host));
    else if (!before) lines.push(t('options_import_site_new', host, name(after)));
    else lines.push(t('options_import_line', host, name(before), name(after)));
  }
  return lines;
}

/** What would change from `now` to `next`, one sentence each, every site by name. */
export function previewLines(t: Copy, now: Settings, next: Settings, changed: readonly (keyof Settings)[]): string[] {
  return changed.flatMap((field) =>
    field === 'sites'
      ? siteLines(t, now.sites, next.sites)
      : [
          t(
            'options_import_line',
            fieldName(t, field),
            valueWords(t, now, field) ?? '',
            valueWords(t, next, field) ?? '',
          ),
        ],
  );
}
