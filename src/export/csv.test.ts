import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { committedCatalog } from '../testing/catalog.ts';
import { forHostileTexts, hostileText, takenOf } from '../testing/taken.ts';
import { claimsCsv } from './claimsCsv.ts';
import { csv } from './csv.ts';
import { inOnePiece } from './pieces.ts';
import { stopsCsv } from './stopsCsv.ts';

/** Reads a file with Papa Parse, and takes off the apostrophes as the README says. */
function read(file: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(file, {
    header: true,
    skipEmptyLines: true,
    newline: '\r\n',
    delimiter: ',',
  });
  expect(errors).toEqual([]);
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/, '')])),
  );
}

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1 }), (texts) => {
      const file = inOnePiece(
        csv(
          ['text', 'end'],
          texts.map((text) => ({ text, end: true })),
          (row) => [row],
        ),
      );
      expect(read(file)).toEqual(texts.map((text) => ({ text, end: 'true' })));
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'text"])(
  'a spreadsheet does not take %j for a formula',
  (text) => {
    const cell = inOnePiece(csv(['text'], [{ text }], (row) => [row])).split('text\r\n')[1];
    expect(cell).toMatch(/^"?'/);
  },
);

test('numbers below zero are numbers', () => {
  expect(inOnePiece(csv(['west'], [{ west: -3.5 }], (row) => [row]))).toBe(
    '\uFEFFwest\r\n-3.5\r\n',
  );
});

test('begins with a byte order mark and ends every line with CR LF', () => {
  expect(inOnePiece(csv(['a', 'b'], [{ a: 'x', b: undefined }], (row) => [row]))).toBe(
    '\uFEFFa,b\r\nx,\r\n',
  );
});

test('hostile texts of a dossier come back from both tables', () => {
  forHostileTexts((text, taken) => {
    const [stop] = read(inOnePiece(stopsCsv(taken)));
    for (const column of ['title', 'visit_title', 'place_name', 'people', 'notes', 'excerpts']) {
      expect(stop).toHaveProperty(column, text);
    }
    const [claim] = read(inOnePiece(claimsCsv(taken)));
    for (const column of ['title', 'value', 'publisher', 'document', 'excerpt', 'dossier']) {
      expect(claim).toHaveProperty(column, text);
    }
  });
});

test('a row for each stop, with all that is known of its date', () => {
  const catalog = committedCatalog();
  const rows = read(inOnePiece(stopsCsv(takenOf(catalog))));
  expect(rows.map(({ stop }) => stop)).toEqual(catalog.stops.map(({ id }) => id));
  catalog.stops.forEach(({ when, excerpts, place }, index) => {
    expect(rows[index]).toMatchObject({
      edtf: when.edtf,
      interval: String(when.interval),
      date_basis: when.basis,
      excerpts: excerpts.map(({ exact }) => exact).join('\n\n'),
      place_radius_km: place.radius === undefined ? '' : String(place.radius),
    });
  });
});

test('a month is a month: first and last day it may be, and neither is called the date', () => {
  const catalog = committedCatalog();
  const index = catalog.stops.findIndex(({ when }) => when.precision === 'month');
  const row = read(inOnePiece(stopsCsv(takenOf(catalog))))[index];
  const [year, month] = row?.edtf?.split('-') ?? [];
  expect(row?.earliest).toBe(`${year}-${month}-01`);
  expect(row?.latest).toMatch(new RegExp(`^${year}-${month}-(28|29|30|31)$`));
  expect(row?.date).toContain('one day of');
});

test('a row for each claim, with who makes it', () => {
  const catalog = committedCatalog();
  const rows = read(inOnePiece(claimsCsv(takenOf(catalog))));
  const claims = catalog.visits.flatMap((visit) =>
    [visit, ...visit.stops].flatMap((item) => item.claims),
  );
  expect(rows.map(({ field, value, claim_status }) => ({ field, value, claim_status }))).toEqual(
    claims.map(({ field, value, status }) => ({ field, value, claim_status: status })),
  );
  expect(rows.map((row) => row.by_id)).toEqual(
    claims.map(({ by }) => (by.type === 'excerpt' ? by.excerpt : by.reference)),
  );
  for (const row of rows) expect(row.url).toMatch(/^https?:/);
});
