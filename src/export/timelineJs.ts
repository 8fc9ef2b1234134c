/**
 * The JSON that TimelineJS (Knight Lab) reads. All its texts are HTML to it, group and date included.
 * It has no doubt in a date, so that every date comes with its words.
 */
import type { Excerpt, Stop } from '../domain/catalog.ts';
import { type Day, utcDate, type When } from '../domain/date.ts';
import { minutesOf } from '../domain/timeOfDay.ts';
import { escapeHtml } from './html.ts';
import { LIST, longJson } from './json.ts';
import type { LongText } from './pieces.ts';
import { provenanceOf } from './provenance.ts';
import { addressOf, stopsOf, type Taken, textOf, translationIn } from './taken.ts';
import { dateWords, doubtWords } from './words.ts';

/** As fine as it is known. */
type SlideDate = Readonly<Partial<Record<'month' | 'day' | 'hour' | 'minute', number>>> & {
  readonly year: number;
};

export function* timelineJs(taken: Taken): LongText {
  const { dossier, version, scope, rights, site } = provenanceOf(taken);
  const summary = textOf(taken.catalog.dossier.summary, taken);
  const note = `${scope}. ${taken.words.version(version)}. ${rights}`;
  const timeline = {
    scale: 'human',
    title: {
      unique_id: 'dossier',
      text: {
        headline: escapeHtml(dossier),
        text: `${paragraph(summary)}${paragraph(note)}<p>${link(site, site)}</p>`,
      },
    },
    events: LIST,
  };
  return yield* longJson(timeline, stopsOf(taken), (stop) => slide(stop, taken));
}

function slide(stop: Stop, taken: Taken) {
  const { when } = stop;
  const words = [dateWords(when, taken), ...doubtWords(stop, taken)].join('; ');
  const address = addressOf(stop, taken);
  return {
    unique_id: stop.id,
    ...datesOf(when),
    display_date: escapeHtml(words),
    group: escapeHtml(textOf(stop.place.names, taken)),
    text: {
      headline: escapeHtml(textOf(stop.title, taken)),
      text: [
        ...stop.excerpts.map((excerpt) => quotation(excerpt, taken)),
        paragraph(`EDTF ${when.edtf}`),
        `<p>${link(address, address)}</p>`,
      ].join(''),
    },
  };
}

/** A season, a decade and a century have no unit here: then their first and last day. */
function datesOf(when: When): { start_date: SlideDate; end_date?: SlideDate } {
  const parts = PARTS[when.precision];
  if (parts === undefined) {
    return { start_date: dated(when.start.earliest, 3), end_date: dated(when.end.latest, 3) };
  }
  const start_date = { ...dated(when.start.earliest, parts), ...clockOf(when) };
  return when.interval ? { start_date, end_date: dated(when.end.latest, parts) } : { start_date };
}

/** When it began, as far as that is said. */
function clockOf({ time }: When): { hour?: number; minute?: number } {
  if (time === undefined) return {};
  const { first } = minutesOf(time);
  return { hour: Math.floor(first / 60), minute: first % 60 };
}

const PARTS: Readonly<Partial<Record<When['precision'], number>>> = { year: 1, month: 2, day: 3 };

/** Year, month and day of a day, as many as asked for. */
function dated(day: Day, parts: number): SlideDate {
  const date = utcDate(day);
  return {
    year: date.getUTCFullYear(),
    ...(parts > 1 && { month: date.getUTCMonth() + 1 }),
    ...(parts > 2 && { day: date.getUTCDate() }),
  };
}

function quotation(excerpt: Excerpt, taken: Taken): string {
  const { exact, source } = excerpt;
  const document = `${taken.words.publisher(source)}: ${source.title}`;
  const translation = translationIn(excerpt, taken);
  const translated = translation
    ? `<p lang="${escapeHtml(translation.language)}">${escapeHtml(`${translation.by}: ${translation.text}`)}</p>`
    : '';
  const quote = `<blockquote lang="${escapeHtml(source.language)}">${escapeHtml(exact)}</blockquote>`;
  return `${quote}${translated}<p>${link(source.url, document)}</p>`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function link(address: string, text: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
}
