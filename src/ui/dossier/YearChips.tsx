import { useMemo } from 'react';
import { yearText } from '../../domain/dateText.ts';
import { m } from '../../locales/generated/messages.js';
import { isPeriodOf, type YearSpan, yearSpans } from '../../scene/years.ts';
import { type ListPath, useIsStatic, useListPath } from '../prerender/static.ts';
import { useDossier } from './context.ts';

/** The years of the dossier: one press leaves that year alone, another brings all back. */
export function YearChips() {
  const { catalog, language, filter, editFilter } = useDossier();
  const isStatic = useIsStatic();
  const listPath = useListPath();
  const spans = useMemo(() => yearSpans(catalog.visits), [catalog]);
  if (spans.length === 0) return null;
  if (listPath) return <YearLinks spans={spans} pathOf={listPath} />;
  const press = (span: YearSpan) =>
    editFilter(
      (now) => ({ ...now, period: isPeriodOf(span, now.period) ? {} : span.period }),
      true,
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent with a form.
    <div className="year-chips" role="group" aria-label={m.years()}>
      {spans.map((span) => (
        <button
          key={span.first}
          type="button"
          className="year-chip"
          aria-pressed={isPeriodOf(span, filter.period)}
          data-needs-script={isStatic || undefined}
          onClick={() => press(span)}
        >
          {spanText(span, language)}
        </button>
      ))}
    </div>
  );
}

type LinksProps = { readonly spans: readonly YearSpan[]; readonly pathOf: ListPath };

/** Without a script: links to what is listed of these years. */
function YearLinks({ spans, pathOf }: LinksProps) {
  const { language, filter } = useDossier();
  return (
    <nav className="year-chips" aria-label={m.years()}>
      {spans.map((span) => (
        <a
          key={span.first}
          className="year-chip"
          href={pathOf(span)}
          aria-current={isPeriodOf(span, filter.period) ? 'true' : undefined}
        >
          {spanText(span, language)}
        </a>
      ))}
    </nav>
  );
}

function spanText({ first, last }: YearSpan, language: string): string {
  const from = yearText(first, language);
  return first === last ? from : `${from}–${yearText(last, language)}`;
}
