import { Fragment, useMemo } from 'react';
import { dateText } from '../../domain/dateText.ts';
import type { Story } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { publisher } from '../dossier/publisher.ts';
import { Said } from '../dossier/Said.tsx';
import { countStops, firstStops } from '../print/firstStops.ts';
import { LeftOut } from '../print/LeftOut.tsx';
import { askedAbout } from './askedAbout.ts';
import { useLevels } from './levels.ts';

/** As many as can be filled in. */
const MOST_ROWS = 40;
const MOST_COLUMNS = 12;

type Props = {
  /** Whose stops and documents it asks about; all of the dossier without one. */
  readonly story: Story | undefined;
};

/** The matrix of visits and sources, left blank: who reports what, and who is silent? */
export function Worksheet({ story }: Props) {
  const { catalog, language } = useDossier();
  const { Section } = useLevels();
  const { visits, stops, sources } = useMemo(() => askedAbout(story, catalog), [story, catalog]);
  const rows = firstStops(visits, stops, MOST_ROWS);
  const columns = sources.slice(0, MOST_COLUMNS);
  return (
    <section className="handout-worksheet">
      <Section className="handout-title">{m.worksheet_title()}</Section>
      <p className="worksheet-name">
        <span>{m.worksheet_name()}</span> <span>{m.worksheet_date()}</span>
      </p>
      <p>{m.worksheet_task()}</p>
      <table className="worksheet-matrix">
        <thead>
          <tr>
            <th scope="col">{m.coverage_item()}</th>
            {columns.map((source) => (
              <th key={source.id} scope="col">
                {publisher(source)}
                <span>{dateText(source.published, language, 'short')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ visit, stops: asked }) => (
            <Fragment key={visit.id}>
              <tr data-kind="visit">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {visit.order}. <Said of={visit.title} />,{' '}
                  {dateText(visit.when, language, 'short')}
                </th>
              </tr>
              {asked.map((stop) => (
                <tr key={stop.id}>
                  <th scope="row">
                    <Said of={stop.title} />
                  </th>
                  {columns.map(({ id }) => (
                    <td key={id} />
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <LeftOut shown={countStops(rows)} total={visits.flatMap(stops).length} hasFilter={false} />
      <p>{m.worksheet_question()}</p>
      <div className="worksheet-lines" aria-hidden="true">
        <hr />
        <hr />
        <hr />
      </div>
    </section>
  );
}
