/** Every help file, by region. They are part of the page's own script, so that help needs no network and no fetch. */
const files = import.meta.glob<unknown>('../../assets/help/*.json', { eager: true, import: 'default' });

export const helpFiles: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(files).map(([path, content]) => [path.replace(/^.*\/|\.json$/g, ''), content]),
);
