/** `Intl` date formatters, kept because making one is slow. */

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A formatter for a language of the interface; `key` tells its options from others'. A date before
 * the year 1 has its era written: the year 0 of a dataset would be "1" without it.
 */
export function dateFormat(
  language: string,
  key: string,
  { ...options }: Intl.DateTimeFormatOptions,
  date?: Date,
): Intl.DateTimeFormat {
  const isEarly = options.year !== undefined && date !== undefined && yearOf(date, options) < 1;
  if (isEarly) options.era = 'short';
  const fullKey = `${language} ${key}${isEarly ? ' era' : ''}`;
  const known = formatters.get(fullKey);
  if (known) return known;
  const made = hasMonthNames(language)
    ? new Intl.DateTimeFormat(orderly(language), options)
    : new Intl.DateTimeFormat('de', inDigits(options));
  formatters.set(fullKey, made);
  return made;
}

function yearOf(date: Date, { timeZone }: Intl.DateTimeFormatOptions): number {
  return timeZone === 'UTC' ? date.getUTCFullYear() : date.getFullYear();
}

/** Whether the browser can write dates of a language in words; else they are digits. */
export function hasMonthNames(language: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
}

/**
 * Plain "en" would put the month first; the dateline of a dispatch has the day first. Plain "ar" has
 * digits of its own, and everything else on the page has Latin ones.
 */
function orderly(language: string): string {
  return { en: 'en-GB', ar: 'ar-u-nu-latn' }[language] ?? language;
}

/**
 * For a language whose months the browser cannot name (Chromium has none for Belarusian): day, month
 * and year in digits, in this order, which is no other language's words.
 */
function inDigits(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions {
  return {
    ...options,
    ...(options.day ? { day: '2-digit' } : {}),
    ...(options.month ? { month: '2-digit' } : {}),
  };
}
