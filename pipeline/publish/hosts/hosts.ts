/**
 * `hosts/`: pages that are as hard on an embed as pages on the web are, for those who want to see how
 * it behaves before they embed it. Every page loads only files of this site.
 */
import { escaped } from '../../../src/share/snippet.ts';
import type { Pages } from '../content.ts';
import type { BuiltSite } from '../site.ts';
import { articles } from './articles.ts';
import { fallbacks } from './fallbacks.ts';
import { unusualLooks } from './looks.ts';
import { type Host, hostPage } from './page.ts';
import { platforms } from './platforms.ts';
import { restrictiveHosts } from './restrictive.ts';
import { subjectOf } from './subject.ts';

/** The pages by their paths, the index first. Throws when the dossier has no visit. */
export function hostPages({ catalog }: Pick<BuiltSite, 'catalog'>): Pages {
  const subject = subjectOf(catalog);
  const kinds = [restrictiveHosts, unusualLooks, articles, fallbacks, platforms];
  const hosts = kinds.flatMap((hostsOf) => hostsOf(subject));
  return new Map([
    ['hosts/index.html', indexPage(hosts)],
    ...hosts.map((host) => [`hosts/${host.name}.html`, hostPage(host)] as const),
  ]);
}

function indexPage(hosts: readonly Host[]): string {
  const rows = hosts.map(
    ({ name, title, line }) =>
      `<dt><a href="${name}.html">${escaped(title)}</a></dt><dd>${escaped(line)}</dd>`,
  );
  return hostPage({
    name: 'index',
    title: 'Hostile hosts',
    above: '<a href="../">Dateline</a>',
    line: 'Pages that treat an embed as badly as the web does. Each says what should be seen.',
    body: `<dl>\n${rows.join('\n')}\n</dl>`,
  });
}
