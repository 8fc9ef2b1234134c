import { useMemo } from 'react';
import { yearText } from '../../domain/dateText.ts';
import { m } from '../../locales/generated/messages.js';
import { isPeriodOf, type YearSpan, yearSpans } from '../../scene/pages/years.ts';
import { useIsStatic, useStatic } from '../prerender/static.ts';
import { useDossier, usePassing } from './context.ts';

/** The years of the dossier: one press leaves that year alone, another brings all back. */
export function YearChips() {
  const { catalog, language, editFilter } = useDossier();
  const { filter } = usePassing();
  const isStatic = useIsStatic();
  const Links = useStatic()?.YearLinks;
  const spans = useMemo(() => yearSpans(catalog), [catalog]);
  if (spans.length === 0) return null;
  if (Links) return <Links spans={spans} />;
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

/** "2024", or "2010–2019". */
export function spanText({ first, last }: YearSpan, language: string): string {
  const from = yearText(first, language);
  return first === last ? from : `${from}–${yearText(last, language)}`;
}
