/** Dates and times as a cell shows them. */

/**
 * The text of a date cell: `YYYY-MM-DD`, with a time `YYYY-MM-DDTHH:MM`. A format that shows no day
 * gives `YYYY-MM`, one that shows only a year `YYYY`, and one that shows only a time `HH:MM`: what was
 * typed as a month is not made into its first day.
 *
 * @param format the number format of a spreadsheet, such as `mmm yy`; without one the day is shown
 */
export function dateText(date: Date, format = 'yyyy-mm-dd'): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  const day = /^\d{4}-/.test(iso) ? iso.slice(0, 10) : iso.slice(0, iso.indexOf('T'));
  const time = iso.slice(iso.indexOf('T') + 1, -8);
  const { showsYear, showsMonth, showsDay, showsTime } = shownBy(format);
  if (showsTime && !showsYear && !showsDay) return time;
  if (showsYear && !showsDay) return showsMonth ? day.slice(0, -3) : day.slice(0, -6);
  return time === '00:00' ? day : `${day}T${time}`;
}

/** Whether a format shows a day and a month but no year, so that the year is the program's guess. */
export function hidesYear(format: string): boolean {
  const { showsYear, showsDay } = shownBy(format);
  return showsDay && !showsYear;
}

function shownBy(format: string) {
  const letters = (format.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, (part) => (/^\[[hms]+\]$/i.test(part) ? part : ''))
    .toLowerCase();
  const showsTime = /h|s/.test(letters);
  return {
    showsYear: /[ye]/.test(letters),
    showsDay: /d/.test(letters),
    // Beside hours or seconds an m may be minutes.
    showsMonth: /m/.test(letters) && !(showsTime && !/[yd]/.test(letters)),
    showsTime,
  };
}
