import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import type { Locale } from '../../locales/locale.ts';
import { committedBasemap } from '../../testing/basemap.ts';
import { catalogOf, select, sure } from '../../testing/catalog.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { staticDrawings } from './drawings.ts';

const catalog = catalogOf(largeDossier(400));
const busiest = sure(catalog.places.toSorted((a, b) => b.stopCount - a.stopCount)[0]);
const all = remaining(catalog, EVERYTHING);

function timelineIn(language: Locale): string {
  const selected = select(catalog, { kind: 'place', id: busiest.id });
  return staticDrawings(catalog, committedBasemap(), selected, { language, all }).timeline;
}

test('marks that are used again have their numbers with them, but where these are turned back', () => {
  expect(timelineIn('en')).toMatch(/<symbol [^>]*>(?:(?!<\/symbol>).)*<text class="p-count"/);
  const turned = timelineIn('ar');
  expect(turned).toContain('<text class="p-count"');
  expect(turned).not.toMatch(/<defs>(?:(?!<\/defs>).)*<text/);
});

test('lines that are stretched with their panel stay as thick, also where they stand once for several', () => {
  const few = catalogOf(largeDossier(20));
  const look = { language: 'en', all: remaining(few, EVERYTHING) } as const;
  const { timeline } = staticDrawings(few, committedBasemap(), { kind: 'none' }, look);
  const shared = (id: string) =>
    sure(new RegExp(`<path id="${id}"[^>]*>|<g id="${id}">.*?</g>`).exec(timeline)?.[0]);
  const stretched = [...timeline.matchAll(/<svg class="poster-lines"[^>]*>(.*?)<\/svg>/g)];
  const drawn = stretched.map(([, lines = '']) =>
    lines.replace(/<use href="#([^"]+)"[^>]*>/g, (_, id: string) => shared(id)),
  );
  const lines = drawn.join('').match(/<path [^>]*>/g) ?? [];
  expect(stretched.join()).toContain('<use ');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toContain('vector-effect="non-scaling-stroke"');
});
