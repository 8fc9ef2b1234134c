import { Fragment, memo, useId, useState } from 'react';
import type { Excerpt } from '../../domain/catalog.ts';
import { rangesOf } from '../../domain/query.ts';
import { m } from '../../locales/generated/messages.js';
import { markedSegments } from '../../scene/marked.ts';
import { useCiting } from '../cite/useCiting.tsx';
import { Choose } from '../controls/Choose.tsx';
import { MoreMenu } from '../controls/MoreMenu.tsx';
import { ExcerptContext } from '../evidence/ExcerptContext.tsx';
import { inLanguage } from '../language/inLanguage.ts';
import { LoadedPart } from '../loading/LoadedPart.tsx';
import { type Told, useIsStatic, useStatic } from '../prerender/static.ts';
import { useLanguage, useSoughtWords } from './context.ts';
import { Marked, Match } from './Marked.tsx';
import { originalAddress } from './originalAddress.ts';
import { publisher } from './publisher.ts';
import { SourceLine } from './SourceLine.tsx';
import { Translation } from './Translation.tsx';

const loadMenu = () => import('./ExcerptMenu.tsx');

type Props = {
  readonly excerpt: Excerpt;
  /** The words that a page opens with, larger than the others. */
  readonly isLead?: boolean;
  /** On the page of its source, which need not be named again. */
  readonly isAlone?: boolean;
  /** Without a script: with which excerpts its passage is shown (`sharedPassages`). Undefined: with it alone. */
  readonly inContext?: readonly Excerpt[] | undefined;
};

/** A verbatim quotation with the words that bear the claim out marked, and where it stands. */
export const ExcerptFigure = memo((props: Props) => {
  const { excerpt, isLead = false, isAlone = false, inContext } = props;
  useLanguage();
  const [isInContext, setInContext] = useState(false);
  const contextId = useId();
  const parts = useStatic();
  const { source } = excerpt;
  const address = originalAddress(excerpt);
  const { cite, dialog } = useCiting({ kind: 'sources', id: source.id, address: () => address });
  const toggle = () => setInContext(!isInContext);
  return (
    <figure
      className="excerpt"
      data-excerpt={parts ? undefined : excerpt.id}
      data-lead={isLead || undefined}
    >
      <Quotation excerpt={excerpt} />
      <Translation excerpt={excerpt} words={(text) => <Marked text={text} />} />
      <figcaption>
        <SourceLine source={source} address={address} isNamed={!isAlone}>
          {/* The script of a prerendered page puts it there (`moreButtons.ts`). */}
          {!parts && (
            <MoreMenu label={m.more_about_excerpt({ publisher: publisher(source) })}>
              {(close) => (
                <LoadedPart load={loadMenu}>
                  {({ ExcerptMenu }) => (
                    <ExcerptMenu
                      {...{ excerpt, isInContext }}
                      onContext={() => {
                        close();
                        toggle();
                      }}
                      onCite={() => {
                        close();
                        cite();
                      }}
                    />
                  )}
                </LoadedPart>
              )}
            </MoreMenu>
          )}
        </SourceLine>
        {dialog}
      </figcaption>
      <div id={contextId} hidden={!isInContext}>
        {isInContext && (
          <>
            <ExcerptContext excerpts={[excerpt]} />
            <button
              type="button"
              className="link-button"
              onClick={({ currentTarget }) => {
                focusMore(currentTarget);
                toggle();
              }}
            >
              {m.hide_context()}
            </button>
          </>
        )}
      </div>
      {parts && <WithoutScript {...{ excerpt, isAlone, inContext }} {...parts.tells} />}
    </figure>
  );
});

type WithoutScriptProps = Pick<Props, 'excerpt' | 'isAlone' | 'inContext'> & Pick<Told, 'passages'>;

/** What the menu offers: the passage, if the page tells it, and the way to the page of the source. */
function WithoutScript({ excerpt, isAlone, passages, inContext = [excerpt] }: WithoutScriptProps) {
  const { source } = excerpt;
  const [first, ...others] = inContext;
  if (!passages || (passages === 'here' && !first)) return null;
  const all = isAlone ? undefined : (
    <Choose to={{ kind: 'source', source }} className="link-button">
      {m.read_source()}
    </Choose>
  );
  return (
    <noscript>
      {passages === 'here' && first ? (
        <details>
          <summary>{m.in_context()}</summary>
          <ExcerptContext excerpts={[first, ...others]} />
          {all}
        </details>
      ) : (
        all
      )}
    </noscript>
  );
}

/** The focus of a button that goes, to the one from which it came. */
function focusMore(element: Element): void {
  element.closest('figure')?.querySelector<HTMLElement>('.more > button')?.focus();
}

function Quotation({ excerpt }: { readonly excerpt: Excerpt }) {
  const query = useSoughtWords();
  // The line below leads there.
  const isStatic = useIsStatic();
  const { source } = excerpt;
  return (
    <blockquote cite={isStatic ? undefined : source.url} {...inLanguage(source.language)}>
      {markedSegments(excerpt, rangesOf(query, excerpt.exact)).map((segment, i) => {
        const Part = segment.isMarked ? 'mark' : Fragment;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a quotation never move.
          <Part key={i}>
            <Match {...segment} />
          </Part>
        );
      })}
    </blockquote>
  );
}
