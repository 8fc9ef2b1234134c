/**
 * The page that Vite has built, made ready for what is prerendered. Vite has it fetch the app at once; here it
 * has a small script in place of that, which fetches the app for a reader (`src/ui/prerender/begin/`).
 */
import { escaped } from '../../src/share/snippet.ts';
import { beginFile, beginScript } from './begin.ts';
import { hashOf } from './hash.ts';
import { inlineStyle } from './inline.ts';
import { framedPolicy } from './policy.ts';
import { type BuiltSite, COLOURS } from './site.ts';

const APP = /\s*<script type="module"[^>]*><\/script>/;
const APP_PARTS = /\s*<link rel="modulepreload"[^>]*>/g;
const DATA = /\s*<link rel="preload"[^>]*as="fetch"[^>]*>/g;
const STYLE = /<link rel="stylesheet"[^>]* href="(?:\.\/)?(assets\/[^"]*)"[^>]*>/;
const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/;

/** The page with style and script as files, for all pages but the first. Throws where it has no app. */
export function shellPage(site: BuiltSite): string {
  if (!APP.test(site.index)) throw new Error('The built page has no script of the app.');
  const [begin] = beginFile(site);
  return site.index
    .replaceAll(APP_PARTS, '')
    .replaceAll(DATA, '')
    .replace(APP, () => `\n    <script defer src="${begin}"></script>`)
    .replace(POLICY, policyWith([], site))
    .replaceAll(BETWEEN, '><')
    .replaceAll(' />', '>');
}

/** What is only for those who read the source. */
const BETWEEN = />\s+</g;

const BEGIN = /\s*<script defer src="[^"]*"><\/script>/;

/**
 * A page at the site's base with style and script in it, so that the first view waits for nothing; its policy knows
 * all by their hashes.
 */
export function withoutWaiting(page: string, site: BuiltSite): string {
  const script = beginScript(site);
  const style = styleOf(site);
  return page
    .replace(BEGIN, '')
    .replace(colourLink(site), '')
    .replace(POLICY, policyWith([script], site))
    .replace(STYLE, (link) => (style === undefined ? link : `<style>${style}</style>`))
    .replace('</body>', () => `<script>${script}</script>\n  </body>`);
}

/** The dossier's own colours, for a page whose style is a file. */
export const colourLink = ({ colours }: Pick<BuiltSite, 'colours'>): string =>
  colours === undefined ? '' : `<link rel="stylesheet" href="./${COLOURS}">`;

/** The style that stands in the first page, with the dossier's own colours: its scripts would wait for a file. */
function styleOf(site: BuiltSite): string | undefined {
  const [, sheet] = STYLE.exec(site.index) ?? [];
  if (sheet === undefined) return undefined;
  return inlineStyle(movedToBase(site.text(sheet), sheet) + (site.colours ?? ''));
}

/** All pages know the style of the first one: what they fetch of it is held to their own policy. */
function policyWith(scripts: readonly string[], site: BuiltSite) {
  const style = styleOf(site);
  const policy = framedPolicy({
    scripts: scripts.map(hashOf),
    styles: style === undefined ? [] : [hashOf(style)],
    origin: undefined,
  });
  // It stands in double quotes, and has many single ones.
  return (_: string, before: string) => before + escaped(policy).replaceAll('&#39;', "'");
}

/** A style sheet as it is from the site's base: the files that it names are beside it. */
function movedToBase(style: string, sheet: string): string {
  const folder = sheet.slice(0, sheet.lastIndexOf('/') + 1);
  return style.replace(
    /url\((["']?)(?:\.\/)?(?![a-z]+:|[/#"'])/g,
    (_, quote: string) => `url(${quote}${folder}`,
  );
}
