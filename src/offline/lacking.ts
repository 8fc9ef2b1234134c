/** Which files a version of the site may be kept without. */

/**
 * How many may be refused, as by an ad blocker or a rule of the host. Where more are missing, the
 * network is gone or the host has another version, and nothing of this one is kept.
 */
const MOST = 3;

/** The first page, the dataset, of a large dossier its index, and the program: without one of them there is nothing to see. */
const NEEDED = /^(|data\/(visits\.json|index\.bin)|assets\/index-.*)$/;

/**
 * Whether a version is kept although a file, by its path below the base, cannot be had, and `lacking`
 * others before it. The part of the page that needs it asks the network, and says if it is missing.
 */
export function mayLack(path: string, lacking: number): boolean {
  return lacking < MOST && !NEEDED.test(path);
}
