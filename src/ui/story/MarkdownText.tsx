import { Fragment, type ReactNode } from 'react';
import type { Block, Inline } from '../../authoring/markdown.ts';
import { hostOf } from '../../domain/links.ts';
import { inLanguage } from '../language/inLanguage.ts';
import './story.css';

type Props = {
  readonly blocks: readonly Block[];
  /** What stands below a paragraph of a block quote: whose words they are. */
  readonly credit?: ((quotation: readonly Inline[]) => ReactNode) | undefined;
  /** What a paragraph of a block quote says in the reader's language. */
  readonly translation?: ((quotation: readonly Inline[]) => ReactNode) | undefined;
  /** Of the words around a quotation's own language, which `credit` may know. */
  readonly quoteLanguage?: ((quotation: readonly Inline[]) => string | undefined) | undefined;
  /** How plain words are drawn, if not as they are. */
  readonly words?: ((text: string) => ReactNode) | undefined;
};

type Drawing = Omit<Props, 'blocks'>;

/** Markdown as elements. Nothing of it is ever read as markup. */
export function MarkdownText({ blocks, ...drawing }: Props) {
  return blocks.map((block, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never move.
    <Fragment key={i}>{blockNode(block, drawing)}</Fragment>
  ));
}

function blockNode(block: Block, drawing: Drawing): ReactNode {
  const { credit, translation, quoteLanguage, words } = drawing;
  switch (block.kind) {
    case 'paragraph':
      return <p>{inlineNodes(block.inlines, words)}</p>;
    case 'quote':
      return block.blocks.map((inner, i) =>
        inner.kind === 'paragraph' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never move.
          <figure key={i} className="story-quote">
            <blockquote {...languageOf(quoteLanguage?.(inner.inlines))}>
              <p>{inlineNodes(inner.inlines, words)}</p>
            </blockquote>
            {translation?.(inner.inlines)}
            {credit && <figcaption>{credit(inner.inlines)}</figcaption>}
          </figure>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never move.
          <Fragment key={i}>{blockNode(inner, drawing)}</Fragment>
        ),
      );
    case 'list': {
      const items = block.items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a text never move.
        <li key={i}>
          <MarkdownText blocks={item} {...drawing} />
        </li>
      ));
      return block.start === undefined ? (
        <ul className="story-list">{items}</ul>
      ) : (
        <ol className="story-list" start={block.start}>
          {items}
        </ol>
      );
    }
  }
}

/** Without a document that has these words they are in the language around them. */
function languageOf(language: string | undefined) {
  return language === undefined ? {} : inLanguage(language);
}

function inlineNodes(inlines: readonly Inline[], words: Drawing['words']): ReactNode {
  return inlines.map((inline, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text never move.
    <Fragment key={i}>{inlineNode(inline, words)}</Fragment>
  ));
}

function inlineNode(inline: Inline, words: Drawing['words']): ReactNode {
  switch (inline.kind) {
    case 'text':
      return words ? words(inline.text) : inline.text;
    case 'code':
      return <code>{words ? words(inline.text) : inline.text}</code>;
    case 'emphasis':
      return <em>{inlineNodes(inline.inlines, words)}</em>;
    case 'strong':
      return <strong>{inlineNodes(inline.inlines, words)}</strong>;
    case 'link':
      return (
        <a
          href={inline.address}
          target="_blank"
          rel="noopener noreferrer"
          title={hostOf(inline.address)}
        >
          {inlineNodes(inline.inlines, words)}
        </a>
      );
    case 'break':
      return <br />;
  }
}
