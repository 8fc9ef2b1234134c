/** The frame of a host's page: an article with an embed in it. */
import { escaped } from '../../../src/share/snippet.ts';

export type Host = {
  /** File name below `hosts/`, without its ending. */
  readonly name: string;
  readonly title: string;
  /** What is hostile about it, and what should still be visible: one line. */
  readonly line: string;
  /** HTML of the way up, if that is not to the list of hosts. */
  readonly above?: string;
  /** HTML between the line and the end of the article. */
  readonly body: string;
  /** HTML for the end of the head. */
  readonly head?: string;
  /** Names of the scripts of `public/hosts/`, without their ending. */
  readonly scripts?: readonly string[];
  /** Attributes of `<html>`, as HTML. */
  readonly root?: string;
};

/** The whole page. It has no inline script, and its style is a file, so that it can be strict. */
export function hostPage(host: Host): string {
  const { title, line, body, head = '', scripts = [], root, above } = host;
  const tags = scripts.map((name) => `<script defer src="${name}.js"></script>\n`).join('');
  return `<!doctype html>
<html ${root ?? 'lang="en"'}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)} · Dateline</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="hosts.css">
${head}${tags}</head>
<body>
<nav>${above ?? '<a href="./">Hostile hosts</a>'}</nav>
<main>
<h1 dir="auto">${escaped(title)}</h1>
<p class="line" dir="auto">${escaped(line)}</p>
${body}
</main>
</body>
</html>
`;
}

/** What stands above and below an embed, so that there is an article to be in. */
export const BEFORE =
  '<p>This paragraph belongs to the page around the map. It is here to be pushed away, covered or ' +
  'left alone, and should be left alone.</p>';
export const AFTER =
  '<p>So does this one. It should follow the map at a small distance, without a gap that grows and ' +
  'without a bar to scroll the map by.</p>';

/** An embed, as HTML, between the two paragraphs. */
export function inArticle(embed: string): string {
  return `${BEFORE}\n${embed}\n${AFTER}`;
}
