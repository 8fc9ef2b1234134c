/** Days as ISO 8601 calendar dates, and the words that documents have for them. */
const MILLISECONDS = 86_400_000;

/** The day that many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS).toISOString().slice(0, 10);
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day as a newspaper prints it: "14 March 2016", "14. März 2016". */
export function dayIn(language: string, day: string): string {
  const known = formats.get(language) ?? newFormat(language);
  formats.set(language, known);
  return known.format(Date.parse(day));
}

function newFormat(language: string): Intl.DateTimeFormat {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
}
