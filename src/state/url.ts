/**
 * The address bar as a codec: `fromSearch(toSearch(x))` is `x`. Ids are only read here; whether they
 * name anything is for the catalogue to say. Keys of others (a host page's, say) are left alone.
 */
import { isoFromDay } from '../domain/date.ts';
import { FACETS } from '../domain/facets.ts';
import {
  choosing,
  EVERYTHING,
  type Filter,
  isEverything,
  periodFromIso,
} from '../domain/filter.ts';
import { GUESSES, type Guess } from '../domain/guess.ts';
import { NOTHING, type Selection } from '../domain/selection.ts';
import { BY_DATE, isSameSort, type Sort, sortFromText, sortToText } from '../domain/sort.ts';
import { TIME_SCALES, type TimeScale } from '../domain/timeScale.ts';
import { FACET_KEYS } from './facetKeys.ts';
import { MANNER_KEYS, OTHER_KEYS, SELECTION_KEYS } from './urlKeys.ts';

export type Theme = 'light' | 'dark';

/**
 * What fills the page beside the dossier; map and timeline where nothing is said. The builder of
 * stories leaves them and takes the dossier's place.
 */
const PAGES = ['list', 'table', 'coverage', 'method', 'builder', 'handout', 'archive'] as const;
export type Page = (typeof PAGES)[number];

/** Views that show what is long in sheets. */
const IN_SHEETS: readonly Page[] = ['list', 'table', 'coverage'];

const isInSheets = (page: Page | undefined) => page !== undefined && IN_SHEETS.includes(page);

/** That something is presented, and where in it one is. */
export type Presentation = {
  /** Id of a story, or of the one that is being built; absent where the visits are presented. */
  readonly story?: string | undefined;
  /** From 2; absent for the first step, or for the one about what is selected. */
  readonly step?: number | undefined;
  /** What is hidden until it is revealed. */
  readonly guess?: Guess | undefined;
  /** This is the speaker's window, and not the one that the class sees. */
  readonly isSpeaker?: true | undefined;
  /** The teacher is asked first how to present. Not in the address. */
  readonly isStarting?: true | undefined;
};

export type UrlState = {
  readonly selection: Selection;
  /** Fills the window in place of everything else. */
  readonly presentation?: Presentation | undefined;
  readonly language?: string | undefined;
  readonly theme?: Theme | undefined;
  readonly page?: Page | undefined;
  /** Only what passes it is shown; absent where everything does. */
  readonly filter?: Filter | undefined;
  /** How the timeline draws time; absent where it is as it suits the dossier. */
  readonly timeScale?: TimeScale | undefined;
  /** Of the table; absent for the order of time. */
  readonly sort?: Sort | undefined;
  /** Of a view that is shown in sheets, its number, from 1; absent where it follows from the selection. */
  readonly sheet?: number | undefined;
  /** What is asked of the archive, as its view writes it (`src/archive/asked.ts`). */
  readonly archive?: string | undefined;
  /** The dataset's version that a link was made with; absent in links that want the newest. */
  readonly version?: string | undefined;
};

const OWN_KEYS: readonly string[] = [...SELECTION_KEYS, ...MANNER_KEYS, ...OTHER_KEYS];
/** As the dataset writes it. */
const VERSION = /^[0-9a-f]{12}$/;
/** Longer values than any sound id are not even looked up. */
const MAXIMUM_LENGTH = 200;
/** Of what is searched for, in UTF-16 code units. */
export const MAXIMUM_TEXT = 200;
/** Of the ids chosen of a facet. */
const MAXIMUM_LIST = 4000;

/** Reads a query string, with or without its question mark. Anything unreadable is as if absent. */
export function fromSearch(search: string): UrlState {
  const parameters = new URLSearchParams(search);
  const read = (key: string, maximum = MAXIMUM_LENGTH) => {
    const value = parameters.get(key);
    return value && value.length <= maximum ? value : undefined;
  };
  const theme = read('theme');
  const filter = readFilter(read);
  const language = read('lang');
  const page = PAGES.find((known) => known === read('view'));
  const sort = sortFromText(read('sort'));
  const sheet = isInSheets(page) ? readNumber(read('page')) : undefined;
  const archive = page === 'archive' ? read('archive') : undefined;
  const version = read('v');
  const timeScale = readTimeScale(read);
  const presentation = parameters.has('present') ? readPresentation(read, parameters) : undefined;
  return {
    selection: readSelection(read),
    ...(presentation ? { presentation } : {}),
    ...(language ? { language } : {}),
    ...(isEverything(filter) ? {} : { filter }),
    ...(timeScale ? { timeScale } : {}),
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(page ? { page } : {}),
    ...(sort && !isSameSort(sort, BY_DATE) ? { sort } : {}),
    ...(sheet !== undefined ? { sheet } : {}),
    ...(archive ? { archive } : {}),
    ...(version && VERSION.test(version) ? { version } : {}),
  };
}

/** `gaps=skip` is what older links say for columns. */
function readTimeScale(read: Read): TimeScale | undefined {
  const named = TIME_SCALES.find((known) => known === read('scale'));
  return named ?? (read('gaps') === 'skip' ? 'columns' : undefined);
}

type Read = (key: string, maximum?: number) => string | undefined;

function readFilter(read: Read): Filter {
  const text = read('q', MAXIMUM_TEXT) ?? '';
  const period = periodFromIso(read('from'), read('to'));
  return FACETS.reduce<Filter>(
    (filter, facet) => {
      const ids = read(FACET_KEYS[facet], MAXIMUM_LIST)?.split(' ') ?? [];
      return choosing(
        filter,
        facet,
        ids.filter((id) => id !== ''),
      );
    },
    { ...EVERYTHING, period, text },
  );
}

/** At most six digits: no presentation and no list is longer, and none may be asked for by a longer text. */
const NUMBER = /^[1-9]\d{0,5}$/;

function readNumber(digits: string | undefined): number | undefined {
  return digits !== undefined && NUMBER.test(digits) ? Number(digits) : undefined;
}

function readPresentation(read: Read, parameters: URLSearchParams): Presentation {
  const story = read('present');
  const step = readNumber(read('step')) ?? 1;
  const guess = GUESSES.find((known) => known === read('guess'));
  return {
    ...(story ? { story } : {}),
    ...(step > 1 ? { step } : {}),
    ...(guess ? { guess } : {}),
    ...(parameters.has('speaker') ? { isSpeaker: true } : {}),
  };
}

function readSelection(read: Read): Selection {
  for (const kind of SELECTION_KEYS) {
    const id = read(kind);
    if (id) return { kind, id };
  }
  return NOTHING;
}

/** Writes a query string, empty or with its question mark; foreign keys of `current` are kept. */
export function toSearch(state: UrlState, current = ''): string {
  const parameters = new URLSearchParams(current);
  for (const key of OWN_KEYS) parameters.delete(key);
  const { selection } = state;
  if (selection.kind !== 'none') parameters.set(selection.kind, selection.id);
  writePresentation(state.presentation, parameters);
  if (state.page) parameters.set('view', state.page);
  if (state.sort) parameters.set('sort', sortToText(state.sort));
  if (state.sheet !== undefined && isInSheets(state.page))
    parameters.set('page', String(state.sheet));
  if (state.archive && state.page === 'archive') parameters.set('archive', state.archive);
  writeFilter(state.filter ?? EVERYTHING, parameters);
  if (state.timeScale) parameters.set('scale', state.timeScale);
  if (state.language) parameters.set('lang', state.language);
  if (state.theme) parameters.set('theme', state.theme);
  if (state.version) parameters.set('v', state.version);
  // `?present&speaker` is what one writes by hand, and reads the same.
  const search = parameters.toString().replace(/(^|&)(present|speaker)=(?=&|$)/g, '$1$2');
  return search === '' ? '' : `?${search}`;
}

function writePresentation(
  presentation: Presentation | undefined,
  parameters: URLSearchParams,
): void {
  if (!presentation) return;
  const { story, step, guess, isSpeaker } = presentation;
  parameters.set('present', story ?? '');
  if (step !== undefined) parameters.set('step', String(step));
  if (guess) parameters.set('guess', guess);
  if (isSpeaker) parameters.set('speaker', '');
}

function writeFilter({ period, chosen, text }: Filter, parameters: URLSearchParams): void {
  const { from, to } = period;
  if (from !== undefined) parameters.set('from', isoFromDay(from));
  if (to !== undefined) parameters.set('to', isoFromDay(to));
  for (const facet of FACETS) {
    const ids = chosen[facet];
    if (ids) parameters.set(FACET_KEYS[facet], ids.join(' '));
  }
  if (text.trim() !== '') parameters.set('q', text);
}
