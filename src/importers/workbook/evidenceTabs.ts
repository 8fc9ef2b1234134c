/** The tabs of what is quoted, claimed and noted: a row belongs to a visit or to a stop. */
import {
  type Column,
  DRAFT,
  dateHelp,
  FIELDS,
  ID,
  NOTE_KINDS,
  STATUSES,
  STOP,
  VISIT,
} from './columns.ts';

export const EXCERPTS: readonly Column[] = [
  VISIT,
  STOP,
  { ...ID, help: 'May stay empty; notes call excerpts e1, e2, … (v1, v2, … for a whole visit).' },
  { header: 'source', help: 'Id or title of the document.', width: 22, choices: 'sources' },
  { header: 'quote', help: 'Its words, letter for letter.', width: 60 },
  {
    header: 'support',
    help: 'Phrases of the quote that carry the point, separated by semicolons.',
    width: 26,
  },
  { header: 'after', help: 'The words just before the quote, if it occurs more than once.' },
  { header: 'before', help: 'The words just behind the quote, if it occurs more than once.' },
  {
    header: 'translation',
    help: 'What the quote says in another language.',
    width: 40,
    local: true,
  },
  {
    header: 'translation by',
    help: 'Whose translation it is; machine for a program’s.',
    local: true,
  },
  { header: 'says when', help: dateHelp('The date that the quote claims') },
  { header: 'says time', help: 'The time of day that the quote claims: 14:30' },
  {
    header: 'says where',
    help: 'The place that the quote claims: id or name.',
    choices: 'places',
  },
  { header: 'says who', help: 'Whom the quote names: ids or names, separated by semicolons.' },
  { header: 'says what', help: 'What happens, according to the quote.' },
  { header: 'says kind', help: 'The kind of visit that the quote claims.' },
  {
    header: 'says status',
    help: 'What the quote claims: happened, announced or mentioned.',
    choices: STATUSES,
  },
  DRAFT,
];

export const CLAIMS: readonly Column[] = [
  VISIT,
  STOP,
  {
    header: 'reference',
    help: 'Id or title of the reference.',
    width: 24,
    choices: 'references',
  },
  { header: 'field', help: 'What it says something about.', choices: FIELDS },
  {
    header: 'value',
    help: 'What it says: a date, an id, or several ids separated by commas.',
    width: 30,
  },
  DRAFT,
];

export const NOTES: readonly Column[] = [
  VISIT,
  STOP,
  { ...ID, help: 'May stay empty.' },
  {
    header: 'kind',
    help: 'conflict: documents differ. dating: how a date was found. slip: an error in the document. remark.',
    choices: NOTE_KINDS,
  },
  { header: 'field', help: 'What the note is about.', choices: FIELDS },
  { header: 'text', help: 'For readers.', width: 80, local: true },
  { header: 'excerpts', help: 'Ids of excerpts, such as e1, separated by semicolons.' },
  { header: 'references', help: 'Ids or titles of references, separated by semicolons.' },
  DRAFT,
];
