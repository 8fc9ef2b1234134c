/** Time zones on both sides of UTC and of the equator, some with half an hour or summer time. */
export const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Australia/Adelaide',
  'Europe/Istanbul',
  'Pacific/Auckland',
  'Pacific/Tongatapu',
] as const;

/** Runs something in another time zone. Node follows `process.env.TZ` at once; this makes sure. */
export function inTimeZone<T>(zone: string, run: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    const actual = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (actual !== zone) throw new Error(`The time zone is ${actual}, not ${zone}`);
    return run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
