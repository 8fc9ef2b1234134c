/** A slide of TimelineJS, of a row or of JSON alike, and the entry that it becomes. */
import { readDate } from '../dates/certainDate.ts';
import { type DateParts, readParts } from '../dates/dateParts.ts';
import type { ReadDate } from '../dates/datePoint.ts';
import { dateRecord } from '../dates/entryDate.ts';
import { given } from '../dossier/given.ts';
import type { Entry } from '../entries/entries.ts';
import { type Media, readMedia } from '../entries/media.ts';
import { dateWords, lostLinks, remarks } from '../notes/draftNotes.ts';
import { oneLine, plainText } from '../texts/plainText.ts';

/** What can be wrong with a slide, by its part. */
export type SlidePart = 'date' | 'end' | 'display' | 'headline' | 'text' | 'media' | 'group';

export type Slide = {
  readonly name: string;
  readonly start: DateParts;
  readonly end: DateParts;
  /** HTML, as headline, text and group. */
  readonly display: string;
  readonly headline: string;
  readonly text: string;
  readonly media: Media;
  readonly group: string;
};

export const ERA =
  'An era is not carried over: a dossier has no periods behind its timeline. Tell of it in a note or a story';

export type SlideNote = { readonly part: SlidePart; readonly message: string };

/** Texts are its maker's, not a document's: they become draft notes, never quotations. */
export function readSlide(slide: Slide): { entry: Entry; notes: SlideNote[] } {
  const title = oneLine(slide.headline);
  const group = oneLine(slide.group);
  const dates = readParts(slide.start, slide.end);
  const display = plainText(slide.display).text;
  const when = withDisplayed(dates.read, display);
  const media = readMedia(slide.media);
  const entry: Entry = given({
    name: slide.name || title,
    title: title || undefined,
    when: dateRecord(when, dates.time),
    tags: group === '' ? undefined : [group],
    excerpts: media.excerpts,
    notes: [
      ...(saysMore(display, when) ? dateWords(display) : []),
      ...dates.kept,
      ...remarks(slide.text),
      ...media.notes,
    ],
  });
  const lost = [
    ...lostLinks(slide.text),
    ...plainText(slide.headline).links.map(({ address }) => address),
  ];
  return {
    entry,
    notes: [
      ...dates.notes,
      ...(media.problem === undefined ? [] : [{ part: 'media' as const, message: media.problem }]),
      ...lost.map((address) => ({
        part: 'text' as const,
        message: `The link to “${address}” was left out: a dossier has links to http and https, in notes only`,
      })),
      ...(title === ''
        ? [
            {
              part: 'headline' as const,
              message: 'This slide has no headline; the stop needs a title',
            },
          ]
        : []),
    ],
  };
}

/** A date that is shown as about or perhaps the one in the parts is in that doubt. */
function withDisplayed(read: ReadDate, display: string): ReadDate {
  const shown = readDate(display);
  if ('problem' in read || 'problem' in shown) return read;
  return shown.edtf.replace(/[~?%]$/, '') === read.edtf ? { ...read, edtf: shown.edtf } : read;
}

/** Whether the words for a date say anything that the date does not. */
function saysMore(display: string, when: ReadDate): boolean {
  const shown = readDate(display);
  return 'problem' in shown || 'problem' in when || shown.edtf !== when.edtf;
}
