/** A page that is all in one file: HTML with its policy, style, data and script. Pure. */
import { directionOf } from '../../../src/domain/direction.ts';
import { escaped } from '../../../src/share/snippet.ts';
import { hashOf } from '../hash.ts';
import { inlineScript, inlineStyle } from '../inline.ts';
import type { Program } from './program.ts';

export type OneFile = Program & {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Address of the site on the web, where that is known. */
  readonly home: string | undefined;
  /** How many stops the dossier has, where the file has not all of them. */
  readonly allStops?: number | undefined;
  /** An SVG. */
  readonly icon: string;
  /** Texts by their paths below the site's base. */
  readonly files: ReadonlyMap<string, string>;
  /** Those that are compressed with gzip, in Base64. */
  readonly packed?: ReadonlyMap<string, string> | undefined;
};

/**
 * Nothing comes from anywhere: what is not in the file, or made from it, is refused. Type is in the
 * style; what is there as `data:` may be read again. Which worker may start is said once more, and
 * exactly, by the policy of Trusted Types (`src/oneFile/main.ts`).
 */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data:',
    'worker-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The page. The same parts give the same bytes. Throws where the style cannot stand in a page. */
export function oneFilePage(parts: OneFile): string {
  const script = inlineScript(parts.script);
  const style = inlineStyle(parts.style);
  const home = parts.home === undefined ? '' : ` data-home="${escaped(parts.home)}"`;
  const all = parts.allStops === undefined ? '' : ` data-all-stops="${parts.allStops}"`;
  const icon = `data:image/svg+xml,${encodeURIComponent(parts.icon)}`;
  return `<!doctype html>
<html lang="${escaped(parts.language)}" dir="${directionOf(parts.language)}"${home}${all}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="description" content="${escaped(parts.description)}">
<link rel="icon" href="${icon}">
<title>${escaped(parts.title)}</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
${[...packedBlocks(parts), ...[...parts.files].map(([path, text]) => dataBlock(path, text))].join('\n')}
<script type="module">${script}</script>
</body>
</html>
`;
}

function packedBlocks({ packed = new Map<string, string>() }: OneFile): string[] {
  return [...packed].map(
    ([path, base64]) =>
      `<script type="application/gzip" data-path="${escaped(path)}" data-packed>${base64}</script>`,
  );
}

/** A file as data that is not run. In JSON `<` may be written so that no element can begin or end. */
function dataBlock(path: string, text: string): string {
  const isJson = /\.(topo)?json$/.test(path);
  const json = (isJson ? text : JSON.stringify(text)).replaceAll('<', '\\u003c');
  const kind = isJson ? '' : ' data-text';
  return `<script type="application/json" data-path="${escaped(path)}"${kind}>${json}</script>`;
}
