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
