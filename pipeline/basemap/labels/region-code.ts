/**
 * ISO 3166-1 alpha-2 of a three-digit ISO code ("112" → "BY"): CLDR knows the numbers as aliases.
 * Undefined for what has no such code.
 */
export function regionCode(numeric: string): string | undefined {
  if (!/^\d{3}$/.test(numeric)) return undefined;
  const region = new Intl.Locale(`und-${numeric}`).region;
  return region && /^[A-Z]{2}$/.test(region) ? region : undefined;
}
