/**
 * Whether a text is a calendar day that exists. `v.isoDate` accepts 31 February; a day exists when it
 * survives the way through a calendar.
 */
export function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
