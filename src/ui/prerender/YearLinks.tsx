import { m } from '../../locales/generated/messages.js';
import { isPeriodOf, type YearSpan } from '../../scene/pages/years.ts';
import { pathOfList } from '../../share/paths.ts';
import { useDossier, usePassing } from '../dossier/context.ts';
import { spanText } from '../dossier/YearChips.tsx';

/** The years of the dossier without a script: each leads to what is listed of it. */
export function YearLinks({ spans }: { readonly spans: readonly YearSpan[] }) {
  const { language } = useDossier();
  const { filter } = usePassing();
  return (
    <nav className="year-chips" aria-label={m.years()}>
      {spans.map((span) => (
        <a
          key={span.first}
          className="year-chip"
          href={pathOfList(span)}
          aria-current={isPeriodOf(span, filter.period) ? 'true' : undefined}
        >
          {spanText(span, language)}
        </a>
      ))}
    </nav>
  );
}
