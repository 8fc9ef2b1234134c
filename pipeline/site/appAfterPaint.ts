/**
 * Browsers fetch what a page names all at once, and the app's scripts weigh more than all that is
 * needed to show a prerendered page. So a built page only says where they are, and has a few lines
 * of script in it that ask for them (`src/ui/prerender/begin.ts`).
 */
import type { Plugin } from 'vite';

const SCRIPT = /<script type="module" crossorigin src="([^"]*)"><\/script>/;
const PARTS = /<link rel="modulepreload" crossorigin href=/g;

/** The name of the entry that is put into the page. */
export const BEGIN = 'begin';

/** Must stand before the plugin that writes the security policy, which allows what is in the page. */
export function appAfterPaint(): Plugin {
  return {
    name: 'dateline:app-after-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const begin = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.name === BEGIN,
        );
        if (begin?.type !== 'chunk' || begin.imports.length > 0) {
          throw new Error(`The entry ${BEGIN} must be one file that imports nothing.`);
        }
        delete bundle[begin.fileName];
        return afterPaint(html, begin.code);
      },
    },
  };
}

/** The page with the script in it that asks for the app. Throws where the page has no app. */
export function afterPaint(html: string, script: string): string {
  if (!SCRIPT.test(html)) throw new Error('The built page has no script of the app.');
  return html
    .replace(PARTS, '<link rel="app-part" crossorigin href=')
    .replace(
      SCRIPT,
      (_, app: string) =>
        `<script type="module">${script.trim()}</script><link rel="app" href="${app}">`,
    );
}
