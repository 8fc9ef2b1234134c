import { readFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Catalog } from '../../domain/catalog.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { FACETS, valuesOf } from '../../domain/facets.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { catalogOfFirst, firstOf } from '../../domain/first.ts';
import { remaining } from '../../domain/remaining.ts';
import { wholeMap } from '../../scene/map/alternatives.ts';
import { overviewScene } from '../../scene/timeline/overview.ts';
import { timelineScene } from '../../scene/timeline/timeline.ts';
import { dataset } from '../../testing/aurelia.ts';
import { catalogOf } from '../../testing/catalog.ts';
import { mapText, timelineText } from '../language/words.ts';
import { StaticPage } from './StaticPage.tsx';

const PUBLISHED = JSON.parse(
  readFileSync(new URL('../../../public/data/visits.json', import.meta.url), 'utf8'),
) as Dataset;

/** Everything that a page draws before something is selected, as text. */
function drawn(catalog: Catalog): string {
  const selected = { kind: 'none' } as const;
  const look = { selected, language: 'en', remaining: remaining(catalog, EVERYTHING) } as const;
  const scenes = [
    wholeMap(catalog, { ...look, text: mapText }),
    timelineScene(catalog, {
      ...{ ...look, isCompact: false, period: {}, timeScale: undefined },
      text: timelineText,
    }),
    overviewScene(catalog, {}, look),
    FACETS.map((facet) => catalog.stops.map((stop) => valuesOf(stop, facet))),
  ];
  const page = renderToString(
    <StaticPage
      {...{ catalog, language: 'en', drawings: undefined, path: '', selected, all: look.remaining }}
      selection={{ kind: 'none' }}
    />,
  );
  return JSON.stringify(scenes) + page;
}

test.each([
  ['the first dossier', PUBLISHED],
  ['the Aurelia', dataset()],
])('the first file of %s draws what the whole dataset draws', (_, data) => {
  const first: unknown = JSON.parse(JSON.stringify(firstOf(data)));
  const catalog = catalogOfFirst(first);
  expect(catalog && drawn(catalog)).toBe(drawn(catalogOf(data)));
});

test('the first file has no text of a source, and a quarter of the weight', () => {
  const text = JSON.stringify(firstOf(PUBLISHED));
  const levels = PUBLISHED.visits.flatMap((visit) => [visit, ...visit.stops]);
  for (const { exact } of levels.flatMap(({ excerpts }) => excerpts)) {
    expect(text).not.toContain(exact);
  }
  expect(text.length).toBeLessThan(JSON.stringify(PUBLISHED).length / 4);
});
