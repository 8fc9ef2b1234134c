/** What several columns of the workbook have in common: their form, their words, and whole columns. */

export type Column = {
  /** What the header says, and what the column is called when it is read. */
  readonly header: string;
  readonly help: string;
  /** Whether there may be a column for each language, such as `title (ru)`. */
  readonly local?: true;
  /** Characters. */
  readonly width?: number;
  /** Words to choose from, or the tab whose ids may stand here. */
  readonly choices?: readonly string[] | TabName;
};

export const TAB_NAMES = [
  'dossier',
  'visits',
  'stops',
  'excerpts',
  'places',
  'people',
  'sources',
  'references',
  'documents',
  'offices',
  'claims',
  'notes',
  'directions',
  'kinds',
  'tags',
  'changes',
  'stories',
  'steps',
] as const;

export type TabName = (typeof TAB_NAMES)[number];

/** The fields a claim or a note can be about. */
export const FIELDS = ['when', 'time', 'where', 'who', 'what', 'kind', 'status'] as const;
export const STATUSES = ['happened', 'announced', 'mentioned'] as const;
export const BASES = ['stated', 'inferred', 'checked'] as const;
export const TITLE_BASES = ['stated', 'inferred'] as const;
export const PRECISIONS = ['exact', 'vicinity', 'locality', 'region'] as const;
export const NOTE_KINDS = ['conflict', 'dating', 'slip', 'remark'] as const;
export const CALENDARS = ['julian'] as const;
/** What a cell of people says where documents name nobody; an empty cell says that nobody has looked. */
export const NOBODY = 'nobody';

export const YES_NO = ['yes', 'no'] as const;
const OPTIONAL_ID =
  'Lower-case letters, digits and hyphens. Leave it empty, and it is made of the name or title.';

export const ID = { header: 'id', help: OPTIONAL_ID, width: 22 } as const;
export const DRAFT: Column = {
  header: 'draft',
  help: 'yes keeps the row back; what has gaps is kept back anyway.',
  width: 8,
  choices: YES_NO,
};
export const VISIT: Column = {
  header: 'visit',
  help: 'Id or title of the visit.',
  width: 24,
  choices: 'visits',
};
export const STOP: Column = {
  header: 'stop',
  help: 'Id or title of the stop. Empty if the row is about the whole visit.',
  width: 18,
};
export const PEOPLE: Column = {
  header: 'people',
  help: `Who takes part: ids or names, separated by semicolons. Write ${NOBODY} if the documents name nobody.`,
  width: 26,
};
export const TAGS: Column = { header: 'tags', help: 'Ids of tags, separated by semicolons.' };
export const URL: Column = { header: 'url', help: 'Address, with https://', width: 34 };

export const dateHelp = (what: string) =>
  `${what}: 2024-05-23, 2024-05, 1987, or 2024-05-23/2024-05-25; with ~ for about, ? for perhaps.`;

/** How a date is known; the columns beside it. */
export const DATE: readonly Column[] = [
  { header: 'words', help: 'The document’s own words for the date, letter for letter.', width: 22 },
  {
    header: 'calendar',
    help: 'julian if the date is one of the Julian calendar.',
    width: 10,
    choices: CALENDARS,
  },
  { header: 'time', help: 'Local time of day: 14:30, 14:30/15:10, or 14:30~ for about then.' },
  { header: 'time words', help: 'The document’s own words for the time, letter for letter.' },
  {
    header: 'basis',
    help: 'stated: the document says so. inferred: worked out, say how under reasoning. checked: found elsewhere, name it under references.',
    width: 10,
    choices: BASES,
  },
  { header: 'reasoning', help: 'How the date was found.', width: 40, local: true },
  { header: 'references', help: 'Ids or titles of references, separated by semicolons.' },
];

export const COLOURED: readonly Column[] = [
  { header: 'tone', help: 'A colour of the palette: first to eighth.' },
  { header: 'colour', help: 'A colour of your own: #1f5f8b' },
];

export const NAME = {
  header: 'name',
  help: 'Name, as readers see it.',
  width: 30,
  local: true,
} as const satisfies Column;

export const TITLE = {
  header: 'title',
  help: 'Heading, as readers see it.',
  width: 36,
  local: true,
} as const satisfies Column;
