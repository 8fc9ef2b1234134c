/** What pages may load and run: nothing but files of the site, and no markup from text. */

/**
 * Content-Security-Policy Level 3 with Trusted Types. Pictures as `data:` and `blob:` are what the map
 * draws its signs from; MapLibre starts its worker from `data:` where the page has no origin of its
 * own (`sandbox="allow-scripts"`).
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // What is shared is shown as it will stand on other pages.
  "frame-src 'self'",
  "worker-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The default policy is that of src/trustedTypes.ts.
  'trusted-types default',
];

/** What a page of its own kind may load and run besides, as sources of the policy. */
type Allowed = {
  /** Hashes of its inline scripts and styles. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Names of its own policies of Trusted Types. */
  readonly policies?: readonly string[] | undefined;
  /** What it may fetch beside files of the site. */
  readonly fetches?: readonly string[] | undefined;
  /** The origin of the site, where it is known. */
  readonly origin: string | undefined;
};

/**
 * The policy of a page that others put into frames. In a frame without an origin WebKit's `'self'`
 * matches nothing, so the origin of the site stands beside it.
 */
export function framedPolicy({
  scripts,
  styles,
  policies = [],
  fetches = [],
  origin,
}: Allowed): string {
  return DIRECTIVES.map((directive) => {
    const own = origin ? directive.replace("'self'", `'self' ${origin}`) : directive;
    if (own.startsWith('script-src ')) return [own, ...scripts].join(' ');
    if (own.startsWith('style-src ')) return [own, ...styles].join(' ');
    if (own.startsWith('connect-src ')) return [own, ...fetches].join(' ');
    if (own.startsWith('trusted-types ')) return [own, ...policies].join(' ');
    return own;
  }).join('; ');
}
