import { useId, useState } from 'react';
import type { Excerpt } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { rangesOf } from '../../domain/query.ts';
import { textFragment } from '../../domain/textFragment.ts';
import { m } from '../../locales/generated/messages.js';
import { markedSegments } from '../../scene/marked.ts';
import { CiteButton } from '../cite/CiteButton.tsx';
import { Choose } from '../controls/Choose.tsx';
import { ExcerptContext } from '../evidence/ExcerptContext.tsx';
import { useIsStatic } from '../prerender/static.ts';
import { useDossier } from './context.ts';
import { Marked, Match } from './Marked.tsx';
import { publisher } from './publisher.ts';

/** A verbatim quotation with the words that bear the claim out marked, and where it stands. */
export function ExcerptFigure({ excerpt }: { readonly excerpt: Excerpt }) {
  const { language, query } = useDossier();
  const [isInContext, setInContext] = useState(false);
  const contextId = useId();
  const isStatic = useIsStatic();
  const { source } = excerpt;
  const address = source.url + textFragment(excerpt);
  return (
    <figure className="excerpt" data-source={source.id}>
      <blockquote cite={source.url} lang={source.language} dir="auto">
        {markedSegments(excerpt, rangesOf(query, excerpt.exact)).map((segment, i) => {
          const Part = segment.isMarked ? 'mark' : 'span';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a quotation never move.
            <Part key={i}>
              <Match {...segment} />
            </Part>
          );
        })}
      </blockquote>
      <figcaption>
        <p>
          <span className="publisher">
            <Marked text={publisher(source)} />
          </span>{' '}
          ·{' '}
          <a
            href={address}
            target="_blank"
            rel="noopener noreferrer"
            title={m.open_original({ publisher: source.publisher })}
          >
            <cite lang={source.language} dir="auto">
              <Marked text={source.title} />
            </cite>
            <span aria-hidden="true"> ↗</span>
          </a>{' '}
          · {dateText(source.published, language, 'short')}
        </p>
        <p className="excerpt-tools">
          <button
            type="button"
            className="link-button"
            aria-expanded={isInContext}
            aria-controls={contextId}
            onClick={() => setInContext(!isInContext)}
          >
            {isInContext ? m.hide_context() : m.in_context()}
          </button>
          <CiteButton kind="sources" id={source.id} address={() => address} label={m.cite()} />
          <Choose to={{ kind: 'source', source }} className="link-button">
            {m.read_source()}
          </Choose>
        </p>
      </figcaption>
      <div id={contextId} hidden={!isInContext}>
        {isInContext && <ExcerptContext excerpt={excerpt} />}
      </div>
      {isStatic && (
        <noscript>
          <details>
            <summary>{m.in_context()}</summary>
            <ExcerptContext excerpt={excerpt} />
          </details>
        </noscript>
      )}
    </figure>
  );
}
