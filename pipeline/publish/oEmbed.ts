/**
 * How to embed each subject, as files of JSON: oEmbed 1.0 without a server. A file cannot know what
 * size is asked for, so the frame takes all the width that it gets.
 */
import { CARD } from '../../src/share/cardSize.ts';
import {
  cardPath,
  isHuge,
  oEmbedPath,
  pathOf,
  type Subject,
  subjectWithCard,
} from '../../src/share/paths.ts';
import { iframeSnippet } from '../../src/share/snippet.ts';
import { siteName } from '../../src/ui/language/words.ts';
import type { Pages } from './content.ts';
import type { BuiltSite } from './site.ts';
import { subjectsOf } from './subjects.ts';
import { tellingOf } from './telling.ts';

/** CSS pixels of the frame, as wide as a column of text is at most. */
const FRAME = { width: 720, height: 640 };
/** Seconds for which others may keep the file: a day. */
const CACHE = 86_400;

/** One file for each subject, of a huge dossier for the whole; none where the site's address is not known, since all in it are absolute. */
export function oEmbedFiles({ catalog, address }: BuiltSite): Pages {
  if (address === undefined) return new Map();
  return new Map(
    oEmbeddedIn(catalog).map((subject) => {
      const { title, date, language } = tellingOf(catalog, subject);
      const site = siteName(catalog, language);
      const full = address + pathOf(subject);
      const name = [title, date].filter((each) => each !== '').join(', ');
      const file = {
        version: '1.0',
        type: 'rich',
        title: name,
        provider_name: site,
        provider_url: address,
        html: iframeSnippet({
          embed: `${address}embed/${queryOf(subject)}`,
          full,
          title: name,
          height: FRAME.height,
          credit: `${title} · ${site}`,
        }),
        ...FRAME,
        thumbnail_url: address + cardPath(subjectWithCard(subject, catalog)),
        thumbnail_width: CARD.width,
        thumbnail_height: CARD.height,
        cache_age: CACHE,
      };
      return [oEmbedPath(subject), `${JSON.stringify(file, null, 2)}\n`];
    }),
  );
}

/** What has such a file: everything, or the whole of a huge dossier alone. */
function oEmbeddedIn(catalog: BuiltSite['catalog']): Subject[] {
  return isHuge(catalog) ? [{ kind: 'none' }] : subjectsOf(catalog);
}

/** The query string with which embed and full page show a subject. */
function queryOf(subject: Subject): string {
  switch (subject.kind) {
    case 'none':
      return '';
    case 'visit':
      return `?visit=${subject.visit.id}`;
    case 'place':
      return `?place=${subject.place.id}`;
    case 'source':
      return `?source=${subject.source.id}`;
  }
}
