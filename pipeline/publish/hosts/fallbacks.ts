import { cardPath } from '../../../src/share/paths.ts';
import { iframeSnippet, scriptSnippet } from '../../../src/share/snippet.ts';
import { siteName } from '../../../src/ui/language/words.ts';
import { frame } from './frames.ts';
import { type Host, inArticle } from './page.ts';
import { LANGUAGE, type Subject } from './subject.ts';

/** Pages that are read without scripts or on paper. */
export function fallbacks(subject: Subject): Host[] {
  const { title, search } = subject;
  return [
    {
      name: 'no-script',
      title: 'No JavaScript',
      line: 'Switch scripts off and reload: the frame works by links, the script’s place has a picture.',
      body: snippets(subject),
    },
    {
      name: 'print',
      title: 'Print',
      line: 'Printed with the article: the map, the dates and the words, on paper’s own colours.',
      body: inArticle(frame(title, search)),
    },
  ];
}

/** What a newsroom would paste, letter by letter. */
function snippets({ catalog, title, visit, search }: Subject): string {
  const snippet = {
    embed: `../embed/${search}`,
    full: `../${search}`,
    title,
    height: 640,
    credit: `${title} · ${siteName(catalog, LANGUAGE)}`,
    script: '../embed.js',
    poster: { address: `../${cardPath({ kind: 'visit', visit })}`, width: 1200, height: 630 },
  };
  return `<h2>Frame</h2>\n${iframeSnippet(snippet)}\n<h2>Script</h2>\n${scriptSnippet(snippet)}`;
}
