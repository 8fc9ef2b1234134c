/** Times of day as people and spreadsheets write them. */

const CLOCK = /^(\d{1,2})(?:[:.](\d\d))?(?::\d\d(?:\.\d+)?)?\s*([ap])?\.?\s*(?:m\.?)?$/i;

/** `HH:MM`, 24 hours; undefined for what is no time of day. */
export function readTime(written: string): string | undefined {
  // Of a cell that is not formatted as a time, a spreadsheet keeps the part of a day.
  if (/^0?\.\d+$/.test(written)) return ofMinutes(Math.round(Number(written) * 24 * 60));
  const [, hours, minutes, half] = CLOCK.exec(written) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return undefined;
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const isAfternoon = half?.toLowerCase() === 'p';
  const whole = half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  return Number(minutes ?? 0) > 59 ? undefined : ofMinutes(whole * 60 + Number(minutes ?? 0));
}

function ofMinutes(minutes: number): string | undefined {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  if (hour > 23) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
