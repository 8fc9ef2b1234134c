/** The tabs and columns of the workbook, in the order in which they are written. */

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

const YES_NO = ['yes', 'no'] as const;
const OPTIONAL_ID =
  'Lower-case letters, digits and hyphens. Leave it empty, and it is made of the name or title.';

const ID = { header: 'id', help: OPTIONAL_ID, width: 22 } as const;
const DRAFT: Column = {
  header: 'draft',
  help: 'yes keeps the row back; what has gaps is kept back anyway.',
  width: 8,
  choices: YES_NO,
};
const VISIT: Column = {
  header: 'visit',
  help: 'Id or title of the visit.',
  width: 24,
  choices: 'visits',
};
const STOP: Column = {
  header: 'stop',
  help: 'Id or title of the stop. Empty if the row is about the whole visit.',
  width: 18,
};
const PEOPLE: Column = {
  header: 'people',
  help: `Who takes part: ids or names, separated by semicolons. Write ${NOBODY} if the documents name nobody.`,
  width: 26,
};
const TAGS: Column = { header: 'tags', help: 'Ids of tags, separated by semicolons.' };
const URL: Column = { header: 'url', help: 'Address, with https://', width: 34 };

const dateHelp = (what: string) =>
  `${what}: 2024-05-23, 2024-05, 1987, or 2024-05-23/2024-05-25; with ~ for about, ? for perhaps.`;

/** How a date is known; the columns beside it. */
const DATE: readonly Column[] = [
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

const COLOURED: readonly Column[] = [
  { header: 'tone', help: 'A colour of the palette: first to eighth.' },
  { header: 'colour', help: 'A colour of your own: #1f5f8b' },
];

const NAME = {
  header: 'name',
  help: 'Name, as readers see it.',
  width: 30,
  local: true,
} as const satisfies Column;

const TITLE = {
  header: 'title',
  help: 'Heading, as readers see it.',
  width: 36,
  local: true,
} as const satisfies Column;

export const TABS: Readonly<Record<TabName, readonly Column[]>> = {
  dossier: [
    {
      header: 'key',
      help: 'id, title, summary, language, name, logo, logo dark, logo alt, link, colours or region.',
    },
    { header: 'value', help: 'What the dossier has for it.', width: 80, local: true },
  ],
  visits: [
    ID,
    TITLE,
    { header: 'direction', help: 'Id or name of a direction.', choices: 'directions' },
    {
      header: 'kind',
      help: 'official, working, informal, unknown, or the id of a kind of your own.',
    },
    { header: 'when', help: dateHelp('When the visit took place'), width: 22 },
    ...DATE,
    PEOPLE,
    TAGS,
    DRAFT,
  ],
  stops: [
    VISIT,
    ID,
    TITLE,
    { header: 'place', help: 'Id or name of a place.', width: 22, choices: 'places' },
    {
      header: 'place inferred',
      help: 'yes if no document names the place.',
      width: 8,
      choices: YES_NO,
    },
    {
      header: 'status',
      help: 'happened, announced, or only mentioned.',
      width: 12,
      choices: STATUSES,
    },
    { header: 'when', help: dateHelp('When the stop took place'), width: 22 },
    ...DATE,
    PEOPLE,
    TAGS,
    DRAFT,
  ],
  excerpts: [
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
  ],
  places: [
    ID,
    NAME,
    { header: 'short name', help: 'For the map, if the name is long.', local: true },
    {
      header: 'latitude',
      help: 'Degrees north, with a point: 54.51. South is negative.',
      width: 12,
    },
    {
      header: 'longitude',
      help: 'Degrees east, with a point: -3.02. West is negative.',
      width: 12,
    },
    {
      header: 'precision',
      help: 'exact, vicinity, locality or region.',
      width: 12,
      choices: PRECISIONS,
    },
    { header: 'radius', help: 'Kilometres, for all but exact places.', width: 8 },
    { header: 'within', help: 'Id or name of the place around it.', choices: 'places' },
    { header: 'gazetteer', help: 'Where the position is from, such as GeoNames.' },
    { header: 'record', help: 'Number or name of the record there.' },
    { ...URL, help: 'Address of the record, with https://' },
    { header: 'note', help: 'For readers.', width: 40, local: true },
    DRAFT,
  ],
  people: [
    ID,
    NAME,
    { header: 'office', help: 'Usual office.', width: 30, local: true },
    {
      header: 'spellings',
      help: 'How the documents spell the name, separated by semicolons.',
      width: 36,
    },
    DRAFT,
  ],
  sources: [
    ID,
    { header: 'publisher', help: 'Who has published the document.', width: 24 },
    { header: 'citing', help: 'Whom the document cites as its own source.' },
    { header: 'title', help: 'Title of the document.', width: 36 },
    {
      header: 'title basis',
      help: 'stated if the title is the document’s own, inferred if you gave it.',
      width: 10,
      choices: TITLE_BASES,
    },
    URL,
    { header: 'published', help: dateHelp('When it was published'), width: 22 },
    ...DATE,
    { header: 'language', help: 'Tag of the document’s language, such as en.', width: 10 },
    { header: 'note', help: 'For readers.', width: 40, local: true },
    DRAFT,
  ],
  references: [
    ID,
    { header: 'title', help: 'Title of the page that was checked.', width: 36 },
    { header: 'publisher', help: 'Who has published it.', width: 24 },
    { header: 'party', help: 'Whose view it is, if it is one side’s.', local: true },
    URL,
    { header: 'confirms', help: 'What it confirms.', width: 50, local: true },
    DRAFT,
  ],
  documents: [
    { header: 'source', help: 'Id or title of the document.', width: 22, choices: 'sources' },
    {
      header: 'text',
      help: 'The document as received: a row for each paragraph, in order.',
      width: 100,
    },
    {
      header: 'continues',
      help: 'yes if the row goes on with the paragraph above, which was too long for a cell.',
      width: 10,
      choices: YES_NO,
    },
  ],
  offices: [
    VISIT,
    STOP,
    { header: 'person', help: 'Id or name of the person.', choices: 'people' },
    {
      header: 'office',
      help: 'The office on that day, if it is not the usual one.',
      width: 40,
      local: true,
    },
  ],
  claims: [
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
  ],
  notes: [
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
  ],
  directions: [ID, NAME, ...COLOURED],
  kinds: [
    ID,
    NAME,
    { header: 'description', help: 'What the kind means.', width: 50, local: true },
    ...COLOURED,
  ],
  tags: [ID, NAME],
  changes: [
    { header: 'day', help: '2026-11-22', width: 12 },
    {
      header: 'text',
      help: 'What has changed since the first publication, newest first.',
      width: 80,
      local: true,
    },
  ],
  stories: [
    ID,
    TITLE,
    { header: 'summary', help: 'In a sentence.', width: 60, local: true },
    DRAFT,
  ],
  steps: [
    { header: 'story', help: 'Id or title of the story.', width: 22, choices: 'stories' },
    { header: 'heading', help: 'Heading of the step.', width: 36, local: true },
    {
      header: 'text',
      help: 'For readers, in Markdown; > begins a quotation.',
      width: 80,
      local: true,
    },
    {
      header: 'stop',
      help: 'What is shown: full id of a stop, visit.stop; or use one of the next three.',
      width: 30,
    },
    { header: 'visit', help: 'Id of the visit that is shown.' },
    { header: 'place', help: 'Id of the place that is shown.' },
    { header: 'source', help: 'Id of the document that is shown.' },
    { header: 'latitude', help: 'Centre of the map, degrees north.' },
    { header: 'longitude', help: 'Centre of the map, degrees east.' },
    { header: 'zoom', help: 'Zoom of the map: 0 is the world, 20 a house.' },
    { header: 'from', help: 'First day of the period that is shown.' },
    { header: 'to', help: 'Last day of the period that is shown.' },
    {
      header: 'compare',
      help: 'Ids of two documents to set side by side, separated by a semicolon.',
    },
    {
      header: 'quoting',
      help: 'Ids of further documents that the text quotes, separated by semicolons.',
    },
    { header: 'notes', help: 'For the speaker only.', width: 60, local: true },
  ],
};

/** The keys of the tab `dossier`. Those of `dossier.yaml` that are lists have tabs of their own. */
export const HEAD_KEYS: readonly string[] = [
  ...['id', 'title', 'summary', 'language', 'name', 'logo', 'logo dark', 'logo alt', 'link'],
  ...['colours', 'region'],
];
