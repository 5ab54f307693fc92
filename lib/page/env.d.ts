/** Set by the build; what it rules out is not in the other browser's script. */
interface ImportMeta {
  readonly env: { readonly FIREFOX: boolean };
}
