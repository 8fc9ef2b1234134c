import { describe, expect, test } from 'vitest';
import { when as dateOf } from '../testing/aurelia.ts';
import { committedCatalog } from '../testing/catalog.ts';
import { whenFromDataset } from './date.ts';
import { GUESSES } from './guess.ts';
import { type Slide, slidesOf } from './presentation.ts';
import { redacted } from './redaction.ts';
import { hasSecret, placesAt, secretOf, sourcesAt } from './secrets.ts';

const catalog = committedCatalog();
const slides = slidesOf(catalog);

describe('hasSecret', () => {
  test('there is nothing to guess at the beginning and the end', () => {
    for (const guess of GUESSES) {
      for (const slide of slides.filter(({ kind }) => kind === 'title' || kind === 'sources')) {
        expect(hasSecret(slide, guess, catalog)).toBe(false);
        expect(secretOf(slide, guess, catalog)).toEqual([]);
      }
    }
  });

  test('every stop has a date, a place and a document', () => {
    for (const slide of slides.filter(({ kind }) => kind === 'stop')) {
      for (const guess of GUESSES) expect(hasSecret(slide, guess, catalog)).toBe(true);
    }
  });
});

describe('secretOf', () => {
  test('hides the names of the places of a stop, in any language', () => {
    for (const slide of slides) {
      const secret = secretOf(slide, 'where', catalog);
      for (const { names, shortNames = {} } of placesAt(slide, catalog)) {
        for (const name of [...Object.values(names), ...Object.values(shortNames)]) {
          expect(redacted(`It was (${name}).`, secret, '')).not.toContain(name);
        }
      }
    }
  });

  test('hides what the place of a stop lies within, however far around', () => {
    const within = slides.flatMap((slide) =>
      placesAt(slide, catalog).map((place) => ({ slide, place })),
    );
    const inner = within.filter(({ place }) => place.within);
    expect(inner.length).toBeGreaterThan(0);
    for (const { slide, place } of inner) {
      const secret = secretOf(slide, 'where', catalog);
      for (let outer = place.within; outer; outer = outer.within) {
        for (const name of Object.values(outer.names)) {
          expect(redacted(`It was (${name}).`, secret, '')).toBe('It was ().');
        }
      }
    }
  });

  test('hides the year of a slide, even one of three digits', () => {
    const [told] = catalog.visits.flatMap(({ stops }) => stops);
    if (!told) throw new Error('no stop');
    const when = whenFromDataset(dateOf('0843-08-10'));
    const early: Slide = { kind: 'stop', stop: { ...told, when: { ...when, references: [] } } };
    expect(redacted('Verdun, 843', secretOf(early, 'when', catalog), '·')).toBe('Verdun, ·');
  });

  test('hides whose words they are, with the agency that is cited', () => {
    for (const slide of slides) {
      const secret = secretOf(slide, 'who', catalog);
      for (const { publisher, citing = '', title } of sourcesAt(slide, catalog)) {
        const left = redacted(`${publisher}, citing ${citing}: ${title}`, secret, '');
        expect(left.replace(/[,: ]|citing/g, '')).toBe('');
      }
    }
  });

  test('hides nothing where nothing is guessed', () => {
    for (const slide of slides) expect(secretOf(slide, undefined, catalog)).toEqual([]);
  });
});
