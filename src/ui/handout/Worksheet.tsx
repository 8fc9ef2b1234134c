import { Fragment, useMemo } from 'react';
import { dateText } from '../../domain/dateText.ts';
import type { Story } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { publisher } from '../dossier/publisher.ts';
import { Said } from '../dossier/Said.tsx';
import { askedAbout } from './askedAbout.ts';
import { useLevels } from './levels.ts';

type Props = {
  /** Whose stops and documents it asks about; all of the dossier without one. */
  readonly story: Story | undefined;
};

/** The matrix of visits and sources, left blank: who reports what, and who is silent? */
export function Worksheet({ story }: Props) {
  const { catalog, language } = useDossier();
  const { Section } = useLevels();
  const { visits, stops, sources } = useMemo(() => askedAbout(story, catalog), [story, catalog]);
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
            {sources.map((source) => (
              <th key={source.id} scope="col">
                {publisher(source)}
                <span>{dateText(source.published, language, 'short')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => (
            <Fragment key={visit.id}>
              <tr data-kind="visit">
                <th scope="rowgroup" colSpan={sources.length + 1}>
                  {visit.order}. <Said of={visit.title} />,{' '}
                  {dateText(visit.when, language, 'short')}
                </th>
              </tr>
              {stops(visit).map((stop) => (
                <tr key={stop.id}>
                  <th scope="row">
                    <Said of={stop.title} />
                  </th>
                  {sources.map(({ id }) => (
                    <td key={id} />
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p>{m.worksheet_question()}</p>
      <div className="worksheet-lines" aria-hidden="true">
        <hr />
        <hr />
        <hr />
      </div>
    </section>
  );
}
