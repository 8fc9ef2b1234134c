import { useId, useMemo } from 'react';
import type { Stop, Visit } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { m } from '../../locales/generated/messages.js';
import { type CoverageCell, coverageScene } from '../../scene/coverage.ts';
import { Choose } from '../controls/Choose.tsx';
import { useDossier } from '../dossier/context.ts';
import { selectedOf } from '../dossier/Disagreements.tsx';
import { Marked } from '../dossier/Marked.tsx';
import { publisher } from '../dossier/publisher.ts';
import { Said } from '../dossier/Said.tsx';
import { EmptyResult } from '../filter/EmptyResult.tsx';
import { COVER_WORDS, CoverLegend, CoverSign } from './coverSigns.tsx';
import { PagePanel } from './PagePanel.tsx';

/** Visits and stops against sources: who reports what, and who is silent. */
export function CoveragePage() {
  const { catalog, remaining, language } = useDossier();
  const introId = useId();
  const scene = useMemo(() => coverageScene(catalog, remaining), [catalog, remaining]);
  return (
    <PagePanel name={m.sources()} title={m.coverage_title()}>
      {scene.rows.length === 0 && catalog.visits.length > 0 && <EmptyResult />}
      {/* Not as its caption, which would be scrolled away with it on a phone. */}
      <p id={introId} className="coverage-intro">
        {m.coverage_caption()}
      </p>
      <CoverLegend />
      <div className="table-scroll">
        <table className="coverage" aria-labelledby={introId}>
          <thead>
            <tr>
              <th scope="col">{m.coverage_item()}</th>
              {scene.sources.map((source) => (
                <th key={source.id} scope="col">
                  <div className="coverage-source">
                    <Choose to={{ kind: 'source', source }} className="link-button">
                      {publisher(source)}
                    </Choose>
                    <span className="aside">{dateText(source.published, language, 'short')}</span>
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scene.rows.map((row) => {
              const item: Stop | Visit = row.kind === 'visit' ? row.visit : row.stop;
              return (
                <tr key={item.id} data-kind={row.kind}>
                  <th scope="row">
                    <Choose to={selectedOf(item)} className="link-button">
                      <Said of={item.title} as={Marked} />
                    </Choose>
                    <span className="aside">{dateText(item.when, language, 'short')}</span>
                  </th>
                  {row.cells.map((cell) => (
                    <Cell key={cell.source.id} cell={cell} item={item} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </PagePanel>
  );
}

function Cell({ cell, item }: { readonly cell: CoverageCell; readonly item: Stop | Visit }) {
  const { cover, excerpts, source } = cell;
  const words = COVER_WORDS[cover]();
  const isUnsaid = cover === 'silent' || cover === 'elsewhere' || cover === 'before';
  return (
    <td data-cover={cover} title={isUnsaid ? words : undefined}>
      {excerpts.length > 0 ? (
        <Choose to={selectedOf(item)} className="cover-button" source={source.id}>
          <CoverSign cover={cover} />
          <b>{excerpts.length}</b> <span className="cover-words">{words}</span>
        </Choose>
      ) : (
        <>
          <CoverSign cover={cover} />
          <span className={isUnsaid ? 'visually-hidden' : 'cover-words'}>{words}</span>
        </>
      )}
    </td>
  );
}
