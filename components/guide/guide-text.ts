/** A guide as scripts/generate-guide.mjs writes it from the Markdown in docs. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'em'; readonly text: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly text: readonly Inline[] };

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: readonly Inline[] }
  | { readonly kind: 'text'; readonly text: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** The guides, in the order in which they are offered: those who use Pausepoint come first. */
export const guideNames = ['teens', 'parents', 'schools'] as const;
export type GuideName = (typeof guideNames)[number];

/** The guide that the end of an address names; the one for teens where it names none. */
export function guideOf(hash: string): GuideName {
  return guideNames.find((name) => hash === `#${name}`) ?? 'teens';
}
