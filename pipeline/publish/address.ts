import { CommandError } from '../../cli/errors.ts';

/** The address with its closing slash. Throws a `CommandError` when the text is not a web address. */
export function siteAddress(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new CommandError(
      `DATELINE_SITE is "${text}"; it must be the address of the site, such as https://example.org/visits/`,
    );
  }
  return new URL(text).href.replace(/\/?$/, '/');
}
