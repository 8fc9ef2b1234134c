/** Dates as people write them, in EDTF where there is only one way to read them. */
import { inDigits } from './dateInDigits.ts';
import { inWords } from './dateInWords.ts';
import { type DateOrder, edtfOf, intervalOf, type ReadDate } from './datePoint.ts';

/** Characters; anything longer says more than a date. */
const LONGEST = 200;

const ABOUT = new RegExp(
  `^(?:${[
    ...['circa', 'ca\\.?', 'c\\.?', 'about', 'around', 'approximately', 'approx\\.?'],
    ...['ungefähr', 'etwa', 'gegen', 'um', 'около', 'ок\\.', 'примерно', 'приблизительно'],
    ...['каля', 'прыкладна', 'близько', 'бл\\.', 'приблизно', 'około', 'ok\\.', 'vers', 'environ'],
    ...['env\\.?', 'hacia', 'alrededor de', 'aprox\\.?', 'نحو', 'حوالي'],
  ].join('|')}) ?(?=\\d|(?<= )\\p{L})`,
  'iu',
);
const UNSURE = / ?(?:\?|\(\?\))$/u;
/** Between two ends: a long dash, a dash between spaces, or a word; failing these, a hyphen. */
const BETWEEN = / ?[–—‒] ?| [-‐−] | (?:to|until|till|bis|по|до|па|да|do|au|à|al|a|hasta|إلى) /iu;
const HYPHEN = /[-‐−]/u;
/** Before the first of two ends. */
const FROM = /^(?:from|von|vom|с|со|з|із|са|od|du|de|del|desde|من) /iu;
const DECADE = /^(?:the )?(\d{3})0(?:['’]?s|er|[-‐]?е)(?:[-‐ ]?(?:jahre|годы|гады|роки|гг\.?))?$/iu;
/** The same in French and Spanish. */
const YEARS = /^(?:les années|années|los años|años) (\d{3})0$/iu;
const MOMENT =
  /^(\d{4}-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::\d\d(?:\.\d+)?)? ?(Z|UTC|[+-]\d\d:?\d\d)?$/i;
const TIME = /,? ((?:[01]?\d|2[0-3]):[0-5]\d)(?::\d\d)?$/;

/**
 * A date, if what is written can be read in one way only; `order` says which number is the day where
 * that is known from elsewhere. Seasons, centuries and “between … and …” have no certain EDTF of level 1.
 */
export function readDate(written: string, order?: DateOrder): ReadDate {
  if (written.length > LONGEST) return { problem: 'is too long for a date' };
  const text = written.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  if (text === '') return { problem: 'is empty' };
  return inMoment(text) ?? withTime(text, order) ?? inDoubt(text, order);
}

/** With a time zone it is a moment of the whole world, not a day and a time at the place. */
function inMoment(text: string): ReadDate | undefined {
  const [, day, time, zone] = MOMENT.exec(text) ?? [];
  if (day === undefined || time === undefined) return undefined;
  const read = unmarked(day);
  if (zone === undefined || 'problem' in read) return 'problem' in read ? read : { ...read, time };
  return { problem: 'has a time zone, and the day at the place may be another' };
}

/** A day with the time behind it; undefined without one. */
function withTime(text: string, order: DateOrder | undefined): ReadDate | undefined {
  const [end, time] = TIME.exec(text) ?? [];
  if (end === undefined || time === undefined) return undefined;
  const read = unmarked(text.slice(0, -end.length), order);
  if ('problem' in read || !/^\d{4}-\d\d-\d\d$/.test(read.edtf)) return undefined;
  return { ...read, time: time.padStart(5, '0') };
}

function inDoubt(text: string, order: DateOrder | undefined): ReadDate {
  const isUnsure = UNSURE.test(text);
  const sure = text.replace(UNSURE, '');
  const [own = ''] = /[~%]$/.exec(sure) ?? [];
  const isAbout = own === '~' || ABOUT.test(sure);
  const plain = sure
    .replace(/ ?[~%]$/, '')
    .replace(ABOUT, '')
    .replace(/[.,]$/, '');
  const mark = own === '%' || (isAbout && isUnsure) ? '%' : isAbout ? '~' : isUnsure ? '?' : '';
  const read = unmarked(plain, order);
  if (mark === '' || 'problem' in read) return read;
  return read.edtf.includes('/')
    ? { problem: 'does not say which of its two ends is in doubt' }
    : { ...read, edtf: read.edtf + mark };
}

function unmarked(text: string, order?: DateOrder): ReadDate {
  const [, decade] = DECADE.exec(text) ?? YEARS.exec(text) ?? [];
  if (decade !== undefined) {
    return decade.endsWith('0')
      ? { problem: 'may mean ten years or a hundred' }
      : { edtf: `${decade}X` };
  }
  const digits = inDigits(text, order);
  if (digits) return digits;
  const single = inWords(text);
  if (single?.year !== undefined && (single.day === undefined || single.month !== undefined)) {
    return edtfOf(single);
  }
  return ofTwo(text, order) ?? { problem: 'is not a date that can be read in one way only' };
}

function ofTwo(text: string, order: DateOrder | undefined): ReadDate | undefined {
  const whole = text.replace(FROM, '');
  const spaced = whole.split(BETWEEN);
  const [a, b, ...more] = spaced.length === 2 ? spaced : whole.split(HYPHEN);
  if (a === undefined || b === undefined || more.length > 0) return undefined;
  return twoInDigits(a, b, order) ?? twoInWords(a, b);
}

function twoInDigits(a: string, b: string, order: DateOrder | undefined): ReadDate | undefined {
  const [first, last] = [inDigits(a, order), inDigits(b, order)];
  if (!first || !last) return undefined;
  const isAlike = 'problem' in first || 'problem' in last || first.edtf.length === last.edtf.length;
  return isAlike ? intervalOf(first, last) : undefined;
}

/** "23–25 May 2024", "May 23–25, 2024", "May–July 2024": what the first lacks, the other has. */
function twoInWords(a: string, b: string): ReadDate | undefined {
  const [first, last] = [inWords(a), inWords(b)];
  if (!first || last?.year === undefined) return undefined;
  const lacksMonth = first.month === undefined && first.day === undefined;
  const begin = {
    year: first.year ?? last.year,
    month: lacksMonth ? undefined : (first.month ?? last.month),
    day: first.day,
  };
  const end = { year: last.year, month: last.month ?? first.month, day: last.day };
  const isAlike = (key: 'month' | 'day') => (begin[key] === undefined) === (end[key] === undefined);
  if (!isAlike('month') || !isAlike('day')) return undefined;
  return intervalOf(edtfOf(begin), edtfOf(end));
}
