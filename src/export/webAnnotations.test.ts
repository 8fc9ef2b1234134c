import { parseW3CTextAnnotation, type W3CTextAnnotation } from '@recogito/text-annotator';
import { expect, test } from 'vitest';
import { committedCatalog, sure } from '../testing/catalog.ts';
import { forHostileTexts, takenOf } from '../testing/taken.ts';
import { inOnePiece } from './pieces.ts';
import { webAnnotations } from './webAnnotations.ts';

/** Each annotation as Recogito's annotator reads it. */
function read(file: string) {
  const collection: { total: number; first: { items: W3CTextAnnotation[] } } = JSON.parse(file);
  const { items } = collection.first;
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0 },
  });
  return items.map((item) => {
    const { parsed, error } = parseW3CTextAnnotation(item);
    if (!parsed) throw error;
    return { item, parsed, selector: sure(parsed.target.selector[0]) };
  });
}

test('an annotation for each excerpt, of visits and of stops', () => {
  const catalog = committedCatalog();
  const annotations = read(inOnePiece(webAnnotations(takenOf(catalog))));
  const excerpts = catalog.visits.flatMap((visit) =>
    [visit, ...visit.stops].flatMap((item) => item.excerpts),
  );
  expect(
    annotations.map(({ selector: { quote, start, end }, item }) => ({
      quote,
      start,
      end,
      url: Reflect.get(item.target, 'source'),
    })),
  ).toEqual(
    excerpts.map(({ exact, start, end, source }) => ({
      quote: exact,
      start,
      end,
      url: source.url,
    })),
  );
  expect(new Set(annotations.map(({ item }) => item.id)).size).toBe(excerpts.length);
});

test('a body says what is documented, with its date as it is known, and where it is shown', () => {
  const catalog = committedCatalog();
  for (const { item, parsed } of read(inOnePiece(webAnnotations(takenOf(catalog))))) {
    expect(item).toMatchObject({ type: 'Annotation', motivation: 'linking' });
    const [words, link] = parsed.bodies;
    expect(words).toMatchObject({ purpose: 'describing', format: 'text/plain' });
    expect(words?.value).toMatch(/EDTF [\d/?~%X-]+/);
    expect(link).toMatchObject({ purpose: 'linking' });
    expect(Reflect.get(Object(link), 'source')).toMatch(
      /^https:\/\/example\.org\/dossier\/\?(stop|visit)=/,
    );
  }
});

test('hostile texts come back', () => {
  forHostileTexts((text, taken) => {
    const [annotation] = read(inOnePiece(webAnnotations(taken)));
    expect(annotation?.selector.quote).toBe(text);
    expect(annotation?.parsed.bodies[0]?.value).toContain(text);
  });
});
