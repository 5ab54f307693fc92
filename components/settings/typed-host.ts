/**
 * What a person typed as the address of a site, with an international name brought into its ASCII form, which is the
 * one that pages report. Text that is no address comes back as it is, for the check that follows.
 */
export function typedHost(text: string): string {
  const trimmed = text.trim();
  if (/^[\x20-\x7e]*$/.test(trimmed)) return trimmed;
  try {
    return new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`).hostname;
  } catch {
    return trimmed;
  }
}
