/** What to write instead of what is no EDTF date: the usual ways to write dates, put in its order. */

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const YEAR = String.raw`(\d{1,4})`;
const NUMBER = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const NAME = String.raw`(\p{L}{3,})\.?`;
const BETWEEN = String.raw`[\s./,–-]+`;
const ABOUT = /^(?:c|ca|circa|about|around|approximately)[.\s]\s*/i;

type Reading = readonly [form: RegExp, read: (parts: readonly string[]) => readonly string[]];

/** Forms of dates, and what each may mean in EDTF. */
const READINGS: readonly Reading[] = [
  [
    form(NUMBER, BETWEEN, NUMBER, BETWEEN, String.raw`(\d{4})`),
    ([a, b, year]) => dayAndMonth(a, b, year),
  ],
  [form(String.raw`(\d{4})`, BETWEEN, NUMBER, BETWEEN, NUMBER), ([y, m, d]) => [dated(y, m, d)]],
  [form(NUMBER, BETWEEN, String.raw`(\d{4})`), ([month, year]) => [dated(year, month)]],
  [/^(\d{4})[-./](\d)$/, ([year, month]) => [dated(year, month)]],
  [form(NUMBER, BETWEEN, NAME, BETWEEN, YEAR), ([day, name, year]) => named(name, year, day)],
  [form(NAME, BETWEEN, NUMBER, BETWEEN, YEAR), ([name, day, year]) => named(name, year, day)],
  [form(NAME, BETWEEN, YEAR), ([name, year]) => named(name, year)],
  [/^(\d{3})0s$/, ([decade]) => [`${decade}X`]],
  [/^(\d{4})\s*[-–—]\s*(\d{4})$/u, ([from, to]) => [`${from}/${to}`]],
  [/^(\d{4}-\d\d(?:-\d\d)?)\s*[-–—]\s*(\d{4}-\d\d(?:-\d\d)?)$/u, ([from, to]) => [`${from}/${to}`]],
  [/^[[{](\S+?)\.\.(\S+?)[\]}]$/, ([from, to]) => [`${from}/${to}`]],
  [/^(\d{4}-\d\d-)\dX$/, ([month]) => [`${month}XX`]],
  [/^(\d{2,3})$/, ([year]) => [dated(year)]],
];

/** What a text may have meant, in EDTF; nothing where that cannot be told. */
export function readingsOf(text: string): string[] {
  const plain = text.trim().replace(/\s+(?=[~?%]$)/, '');
  const isAbout = ABOUT.test(plain);
  const [, date = '', mark = ''] = /^(.*?)([~?%]?)$/s.exec(plain.replace(ABOUT, '')) ?? [];
  const written = isAbout ? '~' : mark;
  const isChanged = isAbout || plain !== text;
  const found = READINGS.flatMap(([pattern, read]) => {
    const [, ...parts] = pattern.exec(date) ?? [];
    return parts.length > 0 ? read(parts) : [];
  });
  const readings = found.length > 0 || !isChanged ? found : [date];
  return [...new Set(readings)].map((reading) => `${reading}${written}`);
}

function form(...parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.join('')}$`, 'iu');
}

/** Day first as in most of the world, and month first as in America where that is possible, too. */
function dayAndMonth(a = '', b = '', year = ''): string[] {
  const isMonth = (number: string) => Number(number) >= 1 && Number(number) <= 12;
  return [...(isMonth(b) ? [dated(year, b, a)] : []), ...(isMonth(a) ? [dated(year, a, b)] : [])];
}

function named(name = '', year = '', day?: string): string[] {
  const month = MONTHS.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase()));
  return month < 0 ? [] : [dated(year, String(month + 1), day)];
}

function dated(year = '', ...others: readonly (string | undefined)[]): string {
  const numbers = others.filter((each) => each !== undefined).map((each) => each.padStart(2, '0'));
  return [year.padStart(4, '0'), ...numbers].join('-');
}
