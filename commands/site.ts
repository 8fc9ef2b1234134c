import { UsageError } from '../cli/errors.ts';

/** Throws a `UsageError` where the address that `--site` names is none of the web. */
export function requireAddress(site: string): void {
  if (URL.canParse(site) && /^https?:$/.test(new URL(site).protocol)) return;
  throw new UsageError(
    `--site takes the address of the site, such as https://example.org/visits/, not "${site}".`,
  );
}
