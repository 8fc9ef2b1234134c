/**
 * How long tests and scripts wait, in milliseconds. A limit ends what hangs; it never judges speed,
 * so each is many times what a slow, busy machine needs. Whatever waits in a test uses one of these.
 */
export const LIMITS = {
  /** A frame of a page, before the browser is asked to draw one. */
  frame: 20_000,
  /** One expectation, or one action in the browser. */
  expectation: 60_000,
  /** One test or hook, and the start of a browser or a server. */
  test: 180_000,
  /** A test that is long by nature: it builds a site, or checks many pages. */
  longTest: 600_000,
  /** A download, or the installation of a package. */
  download: 600_000,
} as const;
