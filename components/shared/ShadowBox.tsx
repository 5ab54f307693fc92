import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface ShadowBoxProps {
  readonly css: string;
  readonly children: ComponentChildren;
}

/** Shows something in an open shadow root with styles of its own, as the content script does in a closed one. */
export function ShadowBox({ css, children }: ShadowBoxProps) {
  const hostRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const host = hostRef.current;
    if (host === null) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    render(children, root);
    return () => render(null, root);
  });
  return <div ref={hostRef} />;
}
