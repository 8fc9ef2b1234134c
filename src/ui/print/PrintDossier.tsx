import type { Excerpt, Source, Stop, Visit } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { doubtOf } from '../../domain/doubt.ts';
import type { Selected } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier, useTexts } from '../dossier/context.ts';
import { Said } from '../dossier/Said.tsx';
import { doubtWords } from '../language/words.ts';
import { PrintExcerpt } from './PrintExcerpt.tsx';
import { VisitLine } from './PrintTitle.tsx';

/** The words behind what is selected, all of them open; with nothing selected, of all that passes. */
export function PrintDossier({ selected }: { readonly selected: Selected }) {
  const { catalog, remaining } = useDossier();
  const text = useTexts();
  switch (selected.kind) {
    case 'none':
      return (
        <>
          <p className="print-summary">
            <Said of={catalog.dossier.summary} />
          </p>
          {catalog.visits
            .filter((visit) => remaining.visits.has(visit))
            .map((visit) => (
              <PrintVisit
                key={visit.id}
                visit={visit}
                stops={visit.stops.filter((stop) => remaining.stops.has(stop))}
              />
            ))}
        </>
      );
    case 'visit':
      return <VisitWords visit={selected.visit} stops={selected.visit.stops} />;
    case 'stop':
      return <PrintStop stop={selected.stop} where={text(selected.stop.place.names)} />;
    case 'place':
      return selected.place.stops.map((stop) => (
        <PrintStop key={stop.id} stop={stop} where={text(stop.visit.title)} />
      ));
    case 'source':
      return <PrintSource source={selected.source} />;
  }
}

type VisitProps = {
  readonly visit: Visit;
  readonly stops: readonly Stop[];
};

/** A visit among others, under its title. */
function PrintVisit({ visit, stops }: VisitProps) {
  return (
    <section>
      <h2 className="print-heading">
        <Said of={visit.title} />
      </h2>
      <VisitLine visit={visit} />
      <VisitWords visit={visit} stops={stops} />
    </section>
  );
}

function VisitWords({ visit, stops }: VisitProps) {
  const text = useTexts();
  return (
    <>
      <Notes item={visit} />
      {stops.map((stop) => (
        <PrintStop key={stop.id} stop={stop} where={text(stop.place.names)} />
      ))}
      {visit.excerpts.length > 0 && (
        <>
          <h3 className="print-stop">{m.about_the_visit()}</h3>
          <Excerpts excerpts={visit.excerpts} />
        </>
      )}
    </>
  );
}

function PrintStop({ stop, where }: { readonly stop: Stop; readonly where: string }) {
  const { language } = useDossier();
  return (
    <section>
      <h3 className="print-stop">
        {stop.order}. <Said of={stop.title} />
      </h3>
      <p className="print-date">
        {[where, dateText(stop.when, language), ...doubtWords(doubtOf(stop))].join(' · ')}
      </p>
      <Notes item={stop} />
      <Excerpts excerpts={stop.excerpts} />
    </section>
  );
}

function PrintSource({ source }: { readonly source: Source }) {
  const { language } = useDossier();
  return source.quoted.map(({ excerpt, visit, stop }) => (
    <section key={excerpt.id}>
      <h3 className="print-stop">
        <Said of={(stop ?? visit).title} />
      </h3>
      <p className="print-date">{dateText((stop ?? visit).when, language)}</p>
      <PrintExcerpt excerpt={excerpt} />
    </section>
  ));
}

function Notes({ item }: { readonly item: Stop | Visit }) {
  return item.notes.map((note) => (
    <p key={note.id} className="print-note">
      <Said of={note.text} links={note.links} />
    </p>
  ));
}

function Excerpts({ excerpts }: { readonly excerpts: readonly Excerpt[] }) {
  return excerpts.map((excerpt) => <PrintExcerpt key={excerpt.id} excerpt={excerpt} />);
}
