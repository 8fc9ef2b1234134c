import { describe, expect, test } from 'vitest';
import { dataset } from '../testing/aurelia.ts';
import { catalogOf, committedCatalog } from '../testing/catalog.ts';
import { conflictsOf } from './conflicts.ts';
import { selectionAt, slideAbout, slidesOf } from './presentation.ts';
import { find, NOTHING } from './selection.ts';
import type { Story } from './story.ts';

const catalogs = [committedCatalog(), catalogOf(dataset())];

const story = (shown: Story['steps'][number]['shown'][]): Story => ({
  id: 'lesson',
  title: { en: 'A lesson' },
  steps: shown.map((each) => ({ heading: { en: 'Look' }, shown: each })) as Story['steps'],
});

describe('slidesOf', () => {
  test.each(catalogs)('without a story tells every visit and stop once, in order', (catalog) => {
    const slides = slidesOf(catalog);
    expect(slides.at(0)?.kind).toBe('title');
    expect(slides.at(-1)?.kind).toBe('sources');
    expect(slides.flatMap((slide) => (slide.kind === 'visit' ? [slide.visit] : []))).toEqual(
      catalog.visits,
    );
    expect(slides.flatMap((slide) => (slide.kind === 'stop' ? [slide.stop] : []))).toEqual(
      catalog.stops,
    );
    const disagreements = slides.filter(({ kind }) => kind === 'disagreement');
    expect(disagreements).toHaveLength(conflictsOf(catalog).length);
    expect(slides).toHaveLength(
      2 + catalog.visits.length + catalog.stops.length + disagreements.length,
    );
  });

  test('with a story tells its steps, numbered from 1', () => {
    const [catalog] = catalogs as [(typeof catalogs)[number]];
    const told = slidesOf(catalog, story([NOTHING, { kind: 'visit', id: 'x' }]));
    expect(told.map(({ kind }) => kind)).toEqual(['title', 'told', 'told', 'sources']);
    expect(told.flatMap((slide) => (slide.kind === 'told' ? [slide.number] : []))).toEqual([1, 2]);
  });
});

describe('selectionAt and slideAbout', () => {
  test.each(catalogs)('every slide has selected what is there', (catalog) => {
    for (const slide of slidesOf(catalog)) {
      expect(find(catalog, selectionAt(slide))).toBeDefined();
    }
  });

  test.each(catalogs)('a visit or stop leads to the slide that tells it, and back', (catalog) => {
    const slides = slidesOf(catalog);
    slides.forEach((slide, at) => {
      if (slide.kind !== 'visit' && slide.kind !== 'stop') return;
      expect(slideAbout(slides, selectionAt(slide))).toBe(at);
    });
  });

  test('what no slide is about leads to the first', () => {
    const slides = slidesOf(committedCatalog());
    expect(slideAbout(slides, NOTHING)).toBe(0);
    expect(slideAbout(slides, { kind: 'source', id: 'nobody' })).toBe(0);
  });

  test('a disagreement is about the stop or visit that has it', () => {
    const catalog = committedCatalog();
    const conflicts = conflictsOf(catalog);
    expect(conflicts.length).toBeGreaterThan(0);
    for (const conflict of conflicts) {
      const shown = selectionAt({ kind: 'disagreement', conflict });
      expect(shown).toEqual({
        kind: 'visit' in conflict.item ? 'stop' : 'visit',
        id: conflict.item.id,
      });
    }
  });
});

test('conflictsOf finds the notes of conflicts, and no others', () => {
  for (const catalog of catalogs) {
    const all = catalog.visits.flatMap((visit) => [visit, ...visit.stops]);
    const notes = all.flatMap((item) => item.notes).filter(({ kind }) => kind === 'conflict');
    expect(conflictsOf(catalog).map(({ note }) => note)).toEqual(notes);
    for (const { item, note } of conflictsOf(catalog)) expect(item.notes).toContain(note);
  }
});
