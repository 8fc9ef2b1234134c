/** `dossier.yaml` */
import * as v from 'valibot';
import {
  address,
  choice,
  closed,
  day,
  draft,
  expected,
  filled,
  languageTag,
  list,
  localText,
  newId,
  text,
} from '../../authoring/vocabulary.ts';
import { COLOURS } from '../../domain/tone.ts';

/** What has changed in a dossier. */
export const AuthoredChangeSchema = closed({ day, text: localText });

/** Characters of a name that has room in the header. */
const NAME_LENGTH = 32;

const shortText = v.pipe(
  localText,
  v.check(
    (input) =>
      Object.values(typeof input === 'string' ? [input] : input).every(
        (each) => each.length <= NAME_LENGTH,
      ),
    `A name has at most ${NAME_LENGTH} characters, because it stands in the header; shorten it, and use \`title\` for the long form`,
  ),
);

/** A colour of the palette, or the editor's own. */
const COLOURED = {
  tone: v.optional(choice(COLOURS)),
  colour: v.optional(
    v.pipe(
      text,
      v.regex(
        /^#[0-9a-fA-F]{6}$/,
        'A colour is written as six hexadecimal digits in quotes, such as "#1f5f8b"',
      ),
    ),
  ),
};

/** `dossier.yaml` */
export const AuthoredDossierSchema = closed({
  id: newId,
  title: localText,
  summary: localText,
  language: languageTag,
  name: v.optional(shortText),
  logo: v.optional(
    v.union(
      [text, closed({ file: text, dark: v.optional(text), alt: v.optional(localText) })],
      expected('a file such as logo.svg, or {file: logo.svg, dark: logo-dark.svg, alt: …}'),
    ),
  ),
  link: v.optional(address),
  colours: v.optional(choice(['directions', 'kinds'])),
  directions: filled(
    closed({ id: newId, names: localText, ...COLOURED }),
    'A dossier needs at least one direction',
  ),
  kinds: v.optional(
    list(
      closed({
        id: newId,
        names: localText,
        description: v.optional(localText),
        ...COLOURED,
      }),
    ),
  ),
  tags: v.optional(list(closed({ id: newId, names: localText }))),
  region: v.optional(newId),
  changes: v.optional(list(AuthoredChangeSchema)),
  draft,
});
