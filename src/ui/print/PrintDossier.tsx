import type { Excerpt, Source, Stop, Visit } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { doubtOf } from '../../domain/doubt.ts';
import type { Selected } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier, usePassing, useTexts } from '../dossier/context.ts';
import { Said } from '../dossier/Said.tsx';
import { doubtWords } from '../language/words.ts';
import { countStops } from './firstStops.ts';
import { LeftOut } from './LeftOut.tsx';
import { PrintExcerpt } from './PrintExcerpt.tsx';
import { VisitLine } from './PrintTitle.tsx';
import { MOST_ON_PAPER } from './paper.ts';
import { visitsOnPaper } from './printed.ts';

/** The words behind what is selected, all of them open; with nothing selected, of all that passes. */
export function PrintDossier({ selected }: { readonly selected: Selected }) {
  const { catalog } = useDossier();
  const { remaining } = usePassing();
  const text = useTexts();
  switch (selected.kind) {
    case 'none': {
      const shown = visitsOnPaper(remaining);
      return (
        <>
          <p className="print-summary">
            <Said of={catalog.dossier.summary} />
          </p>
          {shown.map(({ visit, stops }) => (
            <PrintVisit key={visit.id} visit={visit} stops={stops} />
          ))}
          <LeftOut shown={countStops(shown)} total={remaining.stops.size} />
        </>
      );
    }
    case 'visit':
      return <VisitWords visit={selected.visit} stops={selected.visit.stops} />;
    case 'stop':
      return <PrintStop stop={selected.stop} where={text(selected.stop.place.names)} />;
    case 'place':
      return (
        <>
          {selected.place.stops.slice(0, MOST_ON_PAPER).map((stop) => (
            <PrintStop key={stop.id} stop={stop} where={text(stop.visit.title)} />
          ))}
          <LeftOut shown={MOST_ON_PAPER} total={selected.place.stops.length} hasFilter={false} />
        </>
      );
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
      {stops.slice(0, MOST_ON_PAPER).map((stop) => (
        <PrintStop key={stop.id} stop={stop} where={text(stop.place.names)} />
      ))}
      <LeftOut shown={MOST_ON_PAPER} total={stops.length} hasFilter={false} />
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
  return (
    <>
      {source.quoted.slice(0, MOST_ON_PAPER).map(({ excerpt, visit, stop }) => (
        <section key={excerpt.id}>
          <h3 className="print-stop">
            <Said of={(stop ?? visit).title} />
          </h3>
          <p className="print-date">{dateText((stop ?? visit).when, language)}</p>
          <PrintExcerpt excerpt={excerpt} />
        </section>
      ))}
      <LeftOut shown={MOST_ON_PAPER} total={source.quoted.length} hasFilter={false} />
    </>
  );
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
