/**
 * iCalendar, RFC 5545: all-day events, from the first day on which a stop can have begun to the last
 * on which it can have ended. A calendar has no other doubt than TENTATIVE, so that a date that is
 * not known to the day says so in the summary, where a reader of the calendar sees it.
 */
import type { Excerpt, Stop } from '../domain/catalog.ts';
import type { LocalText } from '../domain/dataset.ts';
import { dayFromIso, isoFromDay, type When } from '../domain/date.ts';
import { isolated, isolatedIn } from '../domain/direction.ts';
import { doubtOf, isBroken } from '../domain/doubt.ts';
import { localText } from '../domain/localText.ts';
import { minutesOf } from '../domain/timeOfDay.ts';
import { contentLine, escapeText } from './contentLine.ts';
import type { LongText } from './pieces.ts';
import { provenanceOf } from './provenance.ts';
import { addressOf, stopsOf, type Taken, textOf, translationIn } from './taken.ts';
import { dateWords, doubtWords, isKnownToTheDay } from './words.ts';

const MINUTES_PER_DAY = 24 * 60;

export function* iCalendar(taken: Taken): LongText {
  const { dossier, version, scope, rights, site } = provenanceOf(taken);
  const description = `${scope}. ${taken.words.version(version)}. ${rights}`;
  const lines = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Dateline//Dossier//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    // NAME, DESCRIPTION and URL are of RFC 7986; the first is what older programs read.
    contentLine('X-WR-CALNAME', escapeText(dossier)),
    contentLine('NAME', escapeText(dossier)),
    contentLine('DESCRIPTION', escapeText(description)),
    contentLine('URL', site),
  ];
  const stops = stopsOf(taken);
  for (const [i, stop] of stops.entries()) {
    lines.push(...event(stop, taken));
    yield (i + 1) / stops.length;
  }
  lines.push(contentLine('END', 'VCALENDAR'));
  return lines;
}

function event(stop: Stop, taken: Taken): string[] {
  const { when, place, visit } = stop;
  const { catalog, base } = taken;
  const [longitude, latitude] = place.position;
  const doubtfulDate = isKnownToTheDay(when) ? '' : ` – ${dateWords(when, taken)}`;
  const spoken = (name: string, texts: LocalText, more = '') => {
    const { text, language } = localText(texts, taken.language, catalog.dossier.language);
    return contentLine(
      `${name};LANGUAGE=${language}`,
      escapeText((more ? isolated(text) : text) + more),
    );
  };
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${stop.id}.${catalog.dossier.id}@${new URL(base).hostname || 'dateline'}`),
    contentLine('DTSTAMP', `${dateValue(lastChange(taken))}T000000Z`),
    ...daysOf(when),
    spoken('SUMMARY', stop.title, doubtfulDate),
    contentLine('DESCRIPTION', escapeText(description(stop, taken))),
    spoken('LOCATION', place.names),
    // A calendar would take a position for the very spot.
    ...(place.precision === 'exact' ? [contentLine('GEO', `${latitude};${longitude}`)] : []),
    contentLine('STATUS', isTentative(stop) ? 'TENTATIVE' : 'CONFIRMED'),
    // Nobody is busy for what others did.
    contentLine('TRANSP', 'TRANSPARENT'),
    spoken('CATEGORIES', visit.direction.names),
    contentLine('URL', addressOf(stop, taken)),
    contentLine('X-DATELINE-EDTF', escapeText(when.edtf)),
    contentLine('END', 'VEVENT'),
  ];
}

/** Whole days; with a time of day, that time wherever a calendar is read: RFC 5545 calls it floating. */
function daysOf({ start, end, time }: When): string[] {
  if (time === undefined) {
    return [
      contentLine('DTSTART;VALUE=DATE', dateValue(start.earliest)),
      // The day after the last.
      contentLine('DTEND;VALUE=DATE', dateValue(end.latest + 1)),
    ];
  }
  const { first, last } = minutesOf(time);
  const moment = (minutes: number) => {
    const clock = [Math.floor((minutes / 60) % 24), minutes % 60].map((n) =>
      String(n).padStart(2, '0'),
    );
    return `${dateValue(start.earliest + Math.floor(minutes / MINUTES_PER_DAY))}T${clock.join('')}00`;
  };
  // An event without an end ends when it begins.
  return [
    contentLine('DTSTART', moment(first)),
    ...(last > first ? [contentLine('DTEND', moment(last))] : []),
  ];
}

/** Announced only, inferred or about right, or lasting for days only because it is not known when. */
function isTentative(stop: Stop): boolean {
  return stop.status === 'announced' || isBroken(doubtOf(stop)) || !isKnownToTheDay(stop.when);
}

function description(stop: Stop, taken: Taken): string {
  const { when, excerpts, visit } = stop;
  const lines = [
    textOf(visit.title, taken),
    [dateWords(when, taken), ...doubtWords(stop, taken)].join('; '),
    `EDTF ${when.edtf}`,
    ...excerpts.flatMap((excerpt) => quotation(excerpt, taken)),
    '',
    taken.words.rights(),
  ];
  return lines.join('\n');
}

/** Lines of a description: the words, their translation, and whose words they are. */
function quotation(excerpt: Excerpt, taken: Taken): string[] {
  const { exact, source } = excerpt;
  const translation = translationIn(excerpt, taken);
  return [
    '',
    isolatedIn(`“${exact}”`, source.language),
    ...(translation
      ? [`${translation.by}: ${isolatedIn(translation.text, translation.language)}`]
      : []),
    `${taken.words.publisher(source)}: ${isolated(source.title)}`,
    source.url,
  ];
}

/** The file has no clock, so that it is the same whenever it is made: the dossier's last change. */
function lastChange({ catalog }: Taken): number {
  return Math.max(0, ...catalog.dossier.changes.map(({ day }) => dayFromIso(day)));
}

/** `YYYYMMDD`. */
function dateValue(day: number): string {
  return isoFromDay(day).replaceAll('-', '');
}
