import { expect, test } from 'vitest';
import { knownDates } from '../../pipeline/publish/knownDate.ts';
import { iCalendar } from '../export/iCalendar.ts';
import { inOnePiece } from '../export/pieces.ts';
import { stopsCsv } from '../export/stopsCsv.ts';
import { dataset, stop, visit, when } from '../testing/aurelia.ts';
import { catalogOf, sure } from '../testing/catalog.ts';
import { takenOf } from '../testing/taken.ts';
import '../ui/language/words.ts';
import { dateText } from './dateText.ts';
import { minutesOf, timesAgree } from './timeOfDay.ts';

const at = (time: string) => when('2021-05-03', '2021-05-03', { time });

function catalogWith(...times: readonly string[]) {
  return catalogOf(
    dataset({
      visits: times.map((time, i) =>
        visit(`v${i}`, { when: at(time), stops: [stop(`v${i}.stop`, { when: at(time) })] }),
      ),
    }),
  );
}

test('a time covers its minutes, and may pass midnight', () => {
  expect(minutesOf('14:30')).toEqual({ first: 870, last: 870 });
  expect(minutesOf('23:50/00:10~')).toEqual({ first: 1430, last: 1450 });
});

test('two times agree if one moment is in both; about when is half an hour wide', () => {
  expect(timesAgree('14:30', '14:30')).toBe(true);
  expect(timesAgree('14:30', '14:31')).toBe(false);
  expect(timesAgree('14:00/15:00', '14:30')).toBe(true);
  expect(timesAgree('14:30~', '15:00')).toBe(true);
  expect(timesAgree('14:30~', '15:31~')).toBe(false);
});

test('a date in full has its time, a short one has not', () => {
  const [first] = catalogWith('14:30').stops;
  const [range] = catalogWith('14:30/15:10~').stops;
  expect(dateText(sure(first).when, 'en')).toBe('3 May 2021, at 14:30 local time');
  expect(dateText(sure(range).when, 'en')).toBe('3 May 2021, at about 14:30–15:10 local time');
  expect(dateText(sure(first).when, 'en', 'short')).toBe('3 May 2021');
});

test('the stops of a place are in the order of the clock within a day', () => {
  const place = sure(catalogWith('14:30', '09:15').stops[0]).place;
  expect(place.stops.map(({ when: { time } }) => time)).toEqual(['09:15', '14:30']);
});

test('a calendar has the time without a zone, a table has it as it is, schema.org as a local time', () => {
  const taken = takenOf(catalogWith('23:50/00:10'));
  expect(inOnePiece(iCalendar(taken))).toContain(
    'DTSTART:20210503T235000\r\nDTEND:20210504T001000\r\n',
  );
  expect(inOnePiece(iCalendar(takenOf(catalogWith('14:30'))))).toContain(
    'DTSTART:20210503T143000\r\n',
  );
  expect(inOnePiece(stopsCsv(taken))).toContain(',23:50/00:10,');
  expect(knownDates({ edtf: '2021-05-03', time: '14:30/15:10' })).toEqual({
    first: '2021-05-03T14:30',
    last: '2021-05-03T15:10',
  });
  expect(knownDates({ edtf: '2021-05-03', time: '14:30~' }).first).toBe('2021-05-03');
});
