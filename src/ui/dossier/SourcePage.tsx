import type { Excerpt, Quoted, Source } from '../../domain/catalog.ts';
import { visitsTelling } from '../../domain/chunks/shown.ts';
import { dateText } from '../../domain/dateText.ts';
import { sharedPassages } from '../../domain/passage.ts';
import { selectedOf } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { useCiting } from '../cite/useCiting.tsx';
import { Choose } from '../controls/Choose.tsx';
import { itemOf } from '../controls/items.ts';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { DateReason } from '../evidence/DateReason.tsx';
import { inLanguage } from '../language/inLanguage.ts';
import { WithTexts } from '../loading/WithTexts.tsx';
import { useIsStatic } from '../prerender/static.ts';
import { useDossier } from './context.ts';
import { ExcerptFigure } from './ExcerptFigure.tsx';
import { Marked } from './Marked.tsx';
import { PageBar } from './PageBar.tsx';
import { Said } from './Said.tsx';
import { SourceLine } from './SourceLine.tsx';

/** Quotations drawn at once. */
const STEP = 10;

/** A document: what is quoted from it in the order of its text, and what each quotation bears out. */
export function SourcePage({ source }: { readonly source: Source }) {
  const { catalog } = useDossier();
  const { cite, dialog } = useCiting({
    ...{ kind: 'sources', id: source.id },
    address: () => source.url,
  });
  const gradual = useGradually(source.quoted, { step: STEP, of: source });
  const telling = visitsTelling(catalog, source);
  // Few quotations come together, in the order of the text; of many, each comes by itself.
  const isFew = source.quoted.length <= STEP;
  const all = source.quoted.map(({ visit }) => visit);
  const isStatic = useIsStatic();
  const drawn = gradual.drawn.map(({ excerpt }) => excerpt);
  const passages = isStatic ? sharedPassages(drawn) : undefined;
  return (
    <>
      <PageBar />
      <h2 className="page-title" data-heading tabIndex={-1} {...inLanguage(source.language)}>
        <Marked text={source.title} />
      </h2>
      <WithTexts visits={telling} lines={1}>
        {() => (
          <SourceLine source={source} address={source.url}>
            <button type="button" className="link-button" onClick={cite}>
              {m.cite()}
            </button>
          </SourceLine>
        )}
      </WithTexts>
      {dialog}
      <details className="quiet">
        <summary>{m.view_method()}</summary>
        <div className="reason">
          <WithTexts visits={telling} isToldElsewhere>
            {() => <About source={source} />}
          </WithTexts>
        </div>
      </details>
      <ol className="quoted-list">
        {gradual.drawn.map((quoted, i) => (
          <li
            key={quoted.excerpt.id || gradual.from + i}
            data-stop={quoted.stop?.id}
            data-visit={quoted.stop ? undefined : quoted.visit.id}
            {...itemOf(gradual, i)}
          >
            <WithTexts visits={isFew ? all : [quoted.visit]} lines={6} isToldElsewhere={i > 0}>
              {() => <Quotation quoted={quoted} inContext={passages?.get(quoted.excerpt)} />}
            </WithTexts>
          </li>
        ))}
      </ol>
      <ShowMore {...gradual} />
    </>
  );
}

function About({ source }: { readonly source: Source }) {
  return (
    <>
      <DateReason when={source.published} />
      {source.note && (
        <p>
          <Said of={source.note} links={source.noteLinks} />
        </p>
      )}
    </>
  );
}

type QuotationProps = {
  readonly quoted: Quoted;
  /** See `ExcerptFigure`. */
  readonly inContext: readonly Excerpt[] | undefined;
};

function Quotation({ quoted: { excerpt, visit, stop }, inContext }: QuotationProps) {
  const { language } = useDossier();
  return (
    <>
      <ExcerptFigure {...{ excerpt, inContext }} isAlone />
      <Choose to={selectedOf(stop ?? visit)} className="entry">
        <span className="entry-title">
          <Said of={(stop ?? visit).title} as={Marked} />
        </span>
        <span className="entry-date">{dateText((stop ?? visit).when, language)}</span>
      </Choose>
    </>
  );
}
