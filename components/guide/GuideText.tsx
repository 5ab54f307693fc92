import { Fragment } from 'preact';
import type { Block, Inline } from './guide-text';
import './GuideText.css';

function Words({ text }: { readonly text: readonly Inline[] }) {
  return (
    <>
      {text.map((part, at) => (
        <Fragment key={at}>{word(part)}</Fragment>
      ))}
    </>
  );
}

function word(part: Inline) {
  if (typeof part === 'string') return part;
  switch (part.kind) {
    case 'code':
      return <code>{part.text}</code>;
    case 'strong':
      return (
        <strong>
          <Words text={part.text} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Words text={part.text} />
        </em>
      );
    case 'link':
      return (
        <a href={part.href} {...(part.href.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' })}>
          <Words text={part.text} />
        </a>
      );
  }
}

function Table({ head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1).
    <section class="guide-scroll" tabIndex={0} aria-label={plain(head.flat()) || plain(rows[0]?.flat() ?? [])}>
      <table>
        {head.some((cell) => cell.length > 0) && (
          <thead>
            <tr>
              {head.map((cell, at) =>
                cell.length === 0 ? (
                  <td key={at} />
                ) : (
                  <th key={at} scope="col">
                    <Words text={cell} />
                  </th>
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, at) => (
                <td key={at}>
                  <Words text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The bare words of some text. */
function plain(text: readonly Inline[]): string {
  return text
    .map((part) => (typeof part === 'string' ? part : typeof part.text === 'string' ? part.text : plain(part.text)))
    .join(' ')
    .trim();
}

function Part({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level < 3 ? (
        <h2>
          <Words text={block.text} />
        </h2>
      ) : (
        <h3>
          <Words text={block.text} />
        </h3>
      );
    case 'text':
      return (
        <p>
          <Words text={block.text} />
        </p>
      );
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1).
        <pre class="guide-scroll" tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'table':
      return <Table {...block} />;
    case 'list': {
      const items = block.items.map((item, at) => (
        <li key={at}>
          <Parts blocks={item} />
        </li>
      ));
      return block.isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

function Parts({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, at) => (
        <Part key={at} block={block} />
      ))}
    </>
  );
}

/** The text of one guide. It is English on every page, and says so to whoever reads it aloud. */
export function GuideText({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <article class="guide-text" lang="en" dir="ltr">
      <Parts blocks={blocks} />
    </article>
  );
}
