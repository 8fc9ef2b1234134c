import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthNames } from './monthNames.ts';
import { partsOf } from './queryParts.ts';
import type { DatePoint } from './soughtDate.ts';

const months = monthNames();
/** Dates as ISO 8601 would have them, with `--` for the year that is open; words as they are. */
const read = (text: string) =>
  partsOf(text, months).map(({ words, date }) => {
    if (!date) return words.join(' ');
    const [first, last] = [iso(date.first), iso(date.last)];
    return first === last ? first : `${first}/${last}`;
  });
const iso = ({ year, month, day }: DatePoint) =>
  [year === undefined ? '-' : String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
    .replace(/^0(?=-)/, '');

describe('partsOf', () => {
  test.each<[string, string[]]>([
    ['2024', ['2024']],
    ['1769', ['1769']],
    ['24', ['24']],
    ['988', ['988']],
    ['12024', ['12024']],
    ['May 2024', ['2024-05']],
    ['May, 2024', ['2024-05']],
    ['2024 May', ['2024-05']],
    ['May', ['--05']],
    ['24 May', ['--05-24']],
    ['May 24', ['--05-24']],
    ['24 May 2024', ['2024-05-24']],
    ['24th of May 2024', ['2024-05-24']],
    ['May 24, 2024', ['2024-05-24']],
    ['MAY 24TH, 2024', ['2024-05-24']],
    ['24-May-2024', ['2024-05-24']],
    ['2024 May 24', ['2024-05-24']],
    ['24.05.2024', ['2024-05-24']],
    ['24/5/2024', ['2024-05-24']],
    ['5/24/2024', ['2024-05-24']],
    ['24-05-2024', ['2024-05-24']],
    ['2024-05-24', ['2024-05-24']],
    ['2024/05/24', ['2024-05-24']],
    ['2024-05', ['2024-05']],
    ['05.2024', ['2024-05']],
    ['24.05', ['--05-24']],
    ['3.5', ['3', '5']],
    ['Jan 2024', ['2024-01']],
    ['jan', ['--01']],
    ['Sept. 2023', ['2023-09']],
    ['Septem 2023', ['2023-09']],
    ['янв. 2024', ['2024-01']],
    ['мая 2024', ['2024-05']],
    ['май 2024', ['2024-05']],
    ['24 мая', ['--05-24']],
    ['24-го мая', ['--05-24']],
    ['24 мая 2024 года', ['2024-05-24']],
    ['2024 год', ['2024']],
    ['травень 2024', ['2024-05']],
    ['24 траўня 2024 г.', ['2024-05-24']],
    ['27 студзеня', ['--01-27']],
    ['23–24 May 2024', ['2024-05-23/2024-05-24']],
    ['23 - 24 мая', ['--05-23/--05-24']],
    ['May 23-24, 2024', ['2024-05-23/2024-05-24']],
    ['May–July 2024', ['2024-05/2024-07']],
    ['30 May – 2 June 2024', ['2024-05-30/2024-06-02']],
    ['28 December – 3 January', ['--12-28/--01-03']],
    ['2024-05-23/2024-05-24', ['2024-05-23/2024-05-24']],
    ['2019–2024', ['2019/2024']],
    ['2019-2024', ['2019/2024']],
    ['Minsk 2024', ['minsk', '2024']],
    ['Valaam July', ['valaam', '--07']],
    ['“Minsk”: May 2024!', ['minsk', '2024-05']],
    ['mayor', ['mayor']],
    ['mar', ['--03']],
    ['octob', ['octob']],
    ['31 June', ['31', '--06']],
    ['29 February', ['--02-29']],
    ['30 February', ['30', '--02']],
    ['29 February 2023', ['29', '2023-02']],
    ['24–23 May', ['24', '--05-23']],
    ['2024–2019', ['2024', '2019']],
    ['2024-13', ['2024', '13']],
    ['', []],
    [' – . ', []],
  ])('"%s"', (text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  test('never throws, and keeps every word', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('24', '2024', 'May', 'мая', 'года', '-', '–', '.', '/', ', ', ' ', 'th'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const { words } of partsOf(pieces.join(''), months)) {
          expect(words.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
