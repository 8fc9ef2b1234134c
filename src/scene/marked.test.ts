import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { committedCatalog } from '../testing/catalog.ts';
import { markedSegments } from './marked.ts';

const EXACT = 'put in at Port Merle in May';
const segments = (...spans: [start: number, end: number][]) =>
  markedSegments({ exact: EXACT, support: spans.map(([start, end]) => ({ start, end })) }).map(
    ({ text, isMarked }) => (isMarked ? `[${text}]` : text),
  );

describe('markedSegments', () => {
  test('are the whole text where nothing is marked', () => {
    expect(segments()).toEqual([EXACT]);
  });

  test('mark a phrase within the text', () => {
    expect(segments([10, 20])).toEqual(['put in at ', '[Port Merle]', ' in May']);
  });

  test('mark phrases at the beginning and at the end', () => {
    expect(segments([0, 6], [21, 27])).toEqual(['[put in]', ' at Port Merle ', '[in May]']);
  });

  test('come in the order of the text, however the phrases are given', () => {
    expect(segments([21, 27], [0, 6])).toEqual(['[put in]', ' at Port Merle ', '[in May]']);
  });

  test('mark overlapping phrases once', () => {
    expect(segments([0, 9], [4, 20], [5, 8]).join('')).toBe('[put in at Port Merle] in May');
  });

  test('keep matches and phrases apart where they overlap', () => {
    const support = [{ start: 7, end: 20 }];
    const matches = [
      { start: 4, end: 6 },
      { start: 15, end: 27 },
    ];
    expect(markedSegments({ exact: EXACT, support }, matches)).toEqual([
      { text: 'put ', isMarked: false, isMatch: false },
      { text: 'in', isMarked: false, isMatch: true },
      { text: ' ', isMarked: false, isMatch: false },
      { text: 'at Port ', isMarked: true, isMatch: false },
      { text: 'Merle', isMarked: true, isMatch: true },
      { text: ' in May', isMarked: false, isMatch: true },
    ]);
  });

  /** Texts with phrases, as the integrity check lets them through. */
  const excerpts = fc.string({ minLength: 1, maxLength: 40 }).chain((exact) =>
    fc.record({
      exact: fc.constant(exact),
      support: fc.array(
        fc
          .tuple(fc.nat(exact.length - 1), fc.integer({ min: 1, max: exact.length }))
          .map(([start, length]) => ({ start, end: Math.min(exact.length, start + length) })),
      ),
    }),
  );

  test('together are the exact text, in segments that are not empty', () => {
    fc.assert(
      fc.property(excerpts, (excerpt) => {
        const texts = markedSegments(excerpt).map(({ text }) => text);
        expect(texts.join('')).toBe(excerpt.exact);
        expect(texts).not.toContain('');
      }),
    );
  });

  test('mark a character if and only if a phrase covers it', () => {
    fc.assert(
      fc.property(excerpts, ({ exact, support }) => {
        const marks = markedSegments({ exact, support }).flatMap(({ text, isMarked }) =>
          Array.from({ length: text.length }, () => isMarked),
        );
        const covered = Array.from({ length: exact.length }, (_, i) =>
          support.some(({ start, end }) => start <= i && i < end),
        );
        expect(marks).toEqual(covered);
      }),
    );
  });

  test('mark phrases the same, whatever is searched for', () => {
    const marks = (segments: ReturnType<typeof markedSegments>) =>
      segments.flatMap(({ text, isMarked }) => Array.from(text, () => isMarked));
    fc.assert(
      fc.property(excerpts, excerpts, ({ exact, support }, { support: other }) => {
        const matches = other.filter(({ start, end }) => start < end && end <= exact.length);
        const made = markedSegments({ exact, support }, matches);
        expect(made.map(({ text }) => text).join('')).toBe(exact);
        expect(marks(made)).toEqual(marks(markedSegments({ exact, support })));
      }),
    );
  });

  test('mark something in every excerpt of the published dossier that has support', () => {
    for (const { quoted } of committedCatalog().sources) {
      for (const { excerpt } of quoted) {
        const made = markedSegments(excerpt);
        expect(made.map(({ text }) => text).join('')).toBe(excerpt.exact);
        expect(made.some(({ isMarked }) => isMarked)).toBe(excerpt.support.length > 0);
      }
    }
  });
});
