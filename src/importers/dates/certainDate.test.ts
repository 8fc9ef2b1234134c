import { describe, expect, test } from 'vitest';
import { readDate } from './certainDate.ts';

const edtfOf = (text: string, order?: 'day-first' | 'month-first') => {
  const read = readDate(text, order);
  return 'edtf' in read ? read.edtf : undefined;
};

describe('a date as people write it', () => {
  test.each([
    // As EDTF has it.
    ['1987', '1987'],
    ['1987-04', '1987-04'],
    ['1987-04-06', '1987-04-06'],
    ['1987-04-06~', '1987-04-06~'],
    ['1987?', '1987?'],
    ['1987%', '1987%'],
    ['198X', '198X'],
    ['1987-XX', '1987-XX'],
    ['1987/1989', '1987/1989'],
    ['1987-04-06/1987-04-08', '1987-04-06/1987-04-08'],
    // In digits that can be read in one way only.
    ['27.04.1987', '1987-04-27'],
    ['27/4/1987', '1987-04-27'],
    ['4/27/1987', '1987-04-27'],
    ['05.05.1987', '1987-05-05'],
    ['1987/04/06', '1987-04-06'],
    ['1987.4.6', '1987-04-06'],
    ['1987-4-6', '1987-04-06'],
    ['1987. 04. 06.', '1987-04-06'],
    ['1987. 4.', '1987-04'],
    ['06.04.1987', '1987-04-06'],
    ['6. 4. 1987', '1987-04-06'],
    ['04.27.1987', '1987-04-27'],
    ['06.04.1987 г.', '1987-04-06'],
    ['06.04.1987 – 08.04.1987', '1987-04-06/1987-04-08'],
    ['1987年4月6日', '1987-04-06'],
    ['1987년 4월', '1987-04'],
    ['04/1987', '1987-04'],
    // With the month's name, in nine languages.
    ['6 April 1987', '1987-04-06'],
    ['April 6, 1987', '1987-04-06'],
    ['Apr 6th, 1987', '1987-04-06'],
    ['6th of April 1987', '1987-04-06'],
    ['Monday, 6 April 1987', '1987-04-06'],
    ['April 1987', '1987-04'],
    ['6 апреля 1987 года', '1987-04-06'],
    ['6 апр. 1987 г.', '1987-04-06'],
    ['апрель 1987', '1987-04'],
    ['6 красавіка 1987 года', '1987-04-06'],
    ['6 квітня 1987 року', '1987-04-06'],
    ['6 kwietnia 1987 r.', '1987-04-06'],
    ['6. April 1987', '1987-04-06'],
    ['am 6. März 1987', '1987-03-06'],
    ['Montag, 6. April 1987', '1987-04-06'],
    ['le 1er avril 1987', '1987-04-01'],
    ['6 août 1987', '1987-08-06'],
    ['6 de abril de 1987', '1987-04-06'],
    ['6 أبريل 1987', '1987-04-06'],
    ['4 September 476', '0476-09-04'],
    // About, and perhaps.
    ['c. 1833', '1833~'],
    ['ca 1833', '1833~'],
    ['c1833', '1833~'],
    ['about April 1987', '1987-04~'],
    ['um 1833', '1833~'],
    ['около 1833', '1833~'],
    ['каля 1833', '1833~'],
    ['близько 1833', '1833~'],
    ['około 1833', '1833~'],
    ['vers 1833', '1833~'],
    ['hacia 1833', '1833~'],
    ['حوالي 1833', '1833~'],
    ['1833 (?)', '1833?'],
    ['c. 1833?', '1833%'],
    // Tens of years.
    ['1960s', '196X'],
    ['1960er Jahre', '196X'],
    ['1960-е годы', '196X'],
    ['années 1960', '196X'],
    // From one to another.
    ['1790–2010', '1790/2010'],
    ['1790-2010', '1790/2010'],
    ['from 1790 to 2010', '1790/2010'],
    ['с 1790 по 2010', '1790/2010'],
    ['von 1790 bis 2010', '1790/2010'],
    ['6–8 April 1987', '1987-04-06/1987-04-08'],
    ['April 6–8, 1987', '1987-04-06/1987-04-08'],
    ['6 April – 2 May 1987', '1987-04-06/1987-05-02'],
    ['April–June 1987', '1987-04/1987-06'],
    ['28 December 1987 – 3 January 1988', '1987-12-28/1988-01-03'],
    ['27.04.1987 – 29.04.1987', '1987-04-27/1987-04-29'],
    ['1987-04-06 – 1987-04-08', '1987-04-06/1987-04-08'],
  ])('%s is %s', (text, edtf) => {
    expect(edtfOf(text)).toBe(edtf);
  });

  test.each([
    '',
    '04/06/1987',
    '06-04-1987',
    '31.02.1987',
    '1987-4',
    '1987.04',
    '04/06/87',
    '31873',
    '31 February 1987',
    '1987-02-29',
    '1987-13',
    '0000',
    '12 BC',
    '-44',
    '1900s',
    'spring 1987',
    '19th century',
    'between 1960 and 1970',
    'before 1833',
    'after April 1987',
    '1914-18',
    '2001-21',
    '2010 to 1790',
    'c. 1833–1835',
    'Tuesday, 6 April 1987',
    '6 April',
    '24 hours in May 1987',
    '476',
    'on a wet Monday',
    '1987-04-06T23:30Z',
    '1987-04-06T23:30:00+03:00',
    '6 April 1987 or so',
    'May 1987 June',
    '__proto__',
  ])('%s is none that is certain', (text) => {
    expect(edtfOf(text)).toBeUndefined();
  });

  test('a long text is none, and is read at once', () => {
    for (const part of ['9', '6 April ', '-', ' ', 'c. ', '1 – ']) {
      expect(edtfOf(part.repeat(10_000))).toBeUndefined();
    }
    const date = `${' '.repeat(200)}1987`;
    expect(readDate(date)).toEqual({ problem: 'is too long for a date' });
    expect(edtfOf(date.slice(4))).toBe('1987');
  });

  test('which number is the day may be known from elsewhere', () => {
    expect(readDate('04/06/1987')).toEqual({
      problem: 'may mean 1987-06-04 or 1987-04-06',
      isAmbiguous: true,
    });
    expect(edtfOf('04/06/1987', 'day-first')).toBe('1987-06-04');
    expect(edtfOf('04/06/1987', 'month-first')).toBe('1987-04-06');
    expect(edtfOf('04/27/1987', 'day-first')).toBeUndefined();
    expect(edtfOf('04/06/1987 – 05/07/1987', 'day-first')).toBe('1987-06-04/1987-07-05');
  });

  test('a time behind a day is kept, unless it has a zone', () => {
    expect(readDate('1987-04-06T14:30')).toEqual({ edtf: '1987-04-06', time: '14:30' });
    expect(readDate('1987-04-06 14:30:00')).toEqual({ edtf: '1987-04-06', time: '14:30' });
    expect(readDate('27.04.1987 9:05')).toEqual({ edtf: '1987-04-27', time: '09:05' });
    expect(readDate('6 April 1987, 14:30')).toEqual({ edtf: '1987-04-06', time: '14:30' });
    expect(readDate('1987 14:30')).toHaveProperty('problem');
    expect(readDate('1987-04-06T14:30Z')).toEqual({
      problem: 'has a time zone, and the day at the place may be another',
    });
  });
});
