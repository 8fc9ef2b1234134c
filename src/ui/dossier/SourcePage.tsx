import type { Source } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { m } from '../../locales/generated/messages.js';
import { Choose } from '../controls/Choose.tsx';
import { DateReason } from '../evidence/DateReason.tsx';
import { useDossier, useTexts } from './context.ts';
import { selectedOf } from './Disagreements.tsx';
import { ExcerptFigure } from './ExcerptFigure.tsx';
import { Marked } from './Marked.tsx';
import { publisher } from './publisher.ts';
import { BackButton } from './VisitPage.tsx';

/** A document: what is quoted from it in the order of its text, and what each quotation bears out. */
export function SourcePage({ source }: { readonly source: Source }) {
  const { language } = useDossier();
  const text = useTexts();
  return (
    <>
      <div className="page-bar">
        <BackButton />
      </div>
      <h2 className="page-title" data-heading tabIndex={-1} lang={source.language} dir="auto">
        <Marked text={source.title} />
      </h2>
      <p className="page-date">
        {publisher(source)} · {m.published({ date: dateText(source.published, language) })}
      </p>
      <div className="note">
        <DateReason when={source.published} />
        {source.note && <p>{text(source.note)}</p>}
      </div>
      <ol className="quoted-list">
        {source.quoted.map(({ excerpt, visit, stop }) => (
          <li key={excerpt.id} data-stop={stop?.id} data-visit={stop ? undefined : visit.id}>
            <Choose to={selectedOf(stop ?? visit)} className="entry">
              <span className="entry-title">
                <Marked text={text((stop ?? visit).title)} />
              </span>
              <span className="entry-date">{dateText((stop ?? visit).when, language)}</span>
            </Choose>
            <ExcerptFigure excerpt={excerpt} />
          </li>
        ))}
      </ol>
    </>
  );
}
