/** The interface's words for things of the dossier, from the message catalogues. */

import type { Catalog, Source } from '../../domain/catalog.ts';
import type { Dossier, LocalText } from '../../domain/dataset.ts';
import { dateText } from '../../domain/dateText.ts';
import { sayDates } from '../../domain/dateWords.ts';
import { isolated } from '../../domain/direction.ts';
import type { Doubt } from '../../domain/doubt.ts';
import { localText } from '../../domain/localText.ts';
import type { Selected } from '../../domain/selection.ts';
import type { TimeLength } from '../../domain/timeLength.ts';
import { m } from '../../locales/generated/messages.js';
import type { MapText } from '../../scene/map/map.ts';
import type { TimelineText } from '../../scene/timeline/timelineScene.ts';
import type { Page } from '../../state/url.ts';
import { publisher } from '../dossier/publisher.ts';
import { listed, listedApart } from './listed.ts';

sayDates((word, date, time = '') => m.date_said({ word, date, time }));

/** Whose data the map is drawn from: the built-in world’s, and those of the dossier’s packs. */
export function creditOf({ packs = [] }: Pick<Dossier, 'packs'>): string {
  return [...new Set([m.credit(), ...packs.map(({ credit }) => credit)])].join(' · ');
}

export const mapText: MapText = {
  marker: (name, count) => m.marker({ name, count }),
  gathered: (name, others, count) => m.marker_gathered({ name, others, count }),
  ordered: (label, orders) => m.marker_ordered({ label, orders }),
  alternative: (name, parties) => m.marker_alternative({ name, parties }),
  further: (name, isNorth) => (isNorth ? m.marker_north : m.marker_south)({ name }),
};

export const timelineText: TimelineText = {
  stop: (title, place, date, doubt) =>
    listed([m.mark_stop({ title, place, date }), ...doubtWords(doubt)]),
  visit: (title, date, doubt) => listed([m.mark_visit({ title, date }), ...doubtWords(doubt)]),
  together: (names) =>
    m.marks_together({ count: names.length, names: listedApart(firstOf(names)) }),
  manyStops: (count, place, date) =>
    m.marks_together({ count, names: m.mark_visit({ title: place, date }) }),
  manyVisits: (count, date) => m.marks_together({ count, names: date }),
  otherPlaces: (count) => m.lanes_others({ count }),
  after: (label, gap) => m.mark_after_gap({ label, gap }),
  someDay: () => m.some_day(),
  below: (count) => m.lanes_below({ count }),
  lanes: () => m.facet_places(),
  gap: lengthText,
  gapSaid: (length) => m.gap_said({ length: lengthText(length) }),
};

const LENGTHS = {
  day: m.gap_days,
  week: m.gap_weeks,
  month: m.gap_months,
  year: m.gap_years,
} as const satisfies Record<TimeLength['unit'], unknown>;

/** How long a stretch of time is: "4 years". */
function lengthText({ count, unit }: TimeLength): string {
  return LENGTHS[unit]({ count });
}

/**
 * What is doubtful, in plain words; nothing for what is stated and happened. That a date is only
 * about right is said by the date itself.
 */
export function doubtWords(doubt: Doubt): string[] {
  return [
    doubt.status === 'announced' && m.status_announced(),
    doubt.status === 'mentioned' && m.status_mentioned(),
    doubt.date === 'inferred' && m.date_inferred(),
    doubt.date === 'checked' && m.date_checked(),
    doubt.isPlaceInferred && m.place_inferred(),
    doubt.isDisputed && m.sources_disagree(),
  ].filter((words) => words !== false);
}

/** A name or a title in the reader's language, to stand in a line with others, without saying which language it came out in. */
export function plainText(texts: LocalText, catalog: Catalog, language: string): string {
  return isolated(localText(texts, language, catalog.dossier.language).text, language);
}

/** Whose site it is: the dossier's or its newsroom's short name; without one, the program's. */
export function siteName({ dossier }: Catalog, language: string): string {
  return dossier.name
    ? isolated(localText(dossier.name, language, dossier.language).text)
    : m.app_name();
}

/** Who published a document, and when: short, and enough to tell it from others. */
export function sourceText(source: Source, language: string): string {
  return `${publisher(source)} · ${dateText(source.published, language, 'short')}`;
}

const PAGE_NAMES: Readonly<Record<Page, () => string>> = {
  list: m.view_list,
  table: m.view_table,
  coverage: m.sources,
  method: m.view_method,
  builder: m.view_builder,
  handout: m.view_handout,
  archive: m.view_archive,
};

/** What a page is called; map and timeline where none is given. */
export function pageName(page: Page | undefined): string {
  return page ? PAGE_NAMES[page]() : m.map();
}

/** What a screen reader is told when the selection changes: title and date, no more. */
export function announcement(selected: Selected, catalog: Catalog, language: string): string {
  switch (selected.kind) {
    case 'none':
      return m.announce_nothing();
    case 'visit':
    case 'stop': {
      const item = selected.kind === 'visit' ? selected.visit : selected.stop;
      const title = plainText(item.title, catalog, language);
      return m.announce_selection({ title, date: dateText(item.when, language) });
    }
    case 'place':
      return m.marker({
        name: plainText(selected.place.names, catalog, language),
        count: selected.place.stopCount,
      });
    case 'source':
      return m.announce_selection({
        title: selected.source.title,
        date: dateText(selected.source.published, language),
      });
  }
}

/** Names that one mark stands for, beyond which they are only counted. */
const MOST_NAMES = 8;

function firstOf(names: readonly string[]): readonly string[] {
  return names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), '…'] : names;
}
