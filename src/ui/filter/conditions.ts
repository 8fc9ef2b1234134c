/** What a filter asks for, condition by condition, in the reader's words. */
import type { Catalog } from '../../domain/catalog.ts';
import { isoFromDay } from '../../domain/date.ts';
import { edtfText } from '../../domain/dateText.ts';
import type { Certainty, Facet } from '../../domain/facets.ts';
import { FACETS } from '../../domain/facets.ts';
import { choosing, type Filter, isOpen, type Period } from '../../domain/filter.ts';
import { type Condition, without } from '../../domain/remaining.ts';
import { m } from '../../locales/generated/messages.js';
import { kindText } from '../language/kindText.ts';
import { plainText, sourceText } from '../language/words.ts';
import type { FilterEdit } from './editFilter.ts';

export const FACET_NAMES: Readonly<Record<Facet, () => string>> = {
  place: m.facet_places,
  person: m.people,
  source: m.sources,
  direction: m.facet_direction,
  kind: m.facet_kind,
  tag: m.facet_tags,
  status: m.facet_status,
  certainty: m.facet_certainty,
};

export const CERTAINTY_NAMES: Readonly<Record<Certainty, () => string>> = {
  stated: m.certainty_stated,
  checked: m.date_checked,
  inferred: m.legend_broken,
  disagree: m.sources_disagree,
};

export const STATUS_NAMES = {
  happened: m.status_happened,
  announced: m.status_announced,
  mentioned: m.status_mentioned,
} as const;

/** The name of a kind of condition, as the filter panel and the search box have it. */
export function conditionName(condition: Condition): string {
  if (condition === 'period') return m.period();
  if (condition === 'text') return m.search_condition();
  return FACET_NAMES[condition]();
}

/** What can be chosen of a facet, by its id; the id itself for one that nothing has. */
export function optionName(facet: Facet, id: string, catalog: Catalog, language: string): string {
  const names = { ...STATUS_NAMES, ...CERTAINTY_NAMES };
  const named = {
    place: () => catalog.placeById.get(id)?.names,
    person: () => catalog.people.find((person) => person.id === id)?.names,
    direction: () => catalog.dossier.directions.find((direction) => direction.id === id)?.names,
    tag: () => catalog.dossier.tags?.find((tag) => tag.id === id)?.names,
  };
  switch (facet) {
    case 'place':
    case 'person':
    case 'direction':
    case 'tag': {
      const texts = named[facet]();
      return texts ? plainText(texts, catalog, language) : id;
    }
    case 'kind':
      return kindText(id, catalog, language);
    case 'source': {
      const source = catalog.sourceById.get(id);
      return source ? sourceText(source, language) : id;
    }
    case 'status':
    case 'certainty':
      return Object.entries(names).find(([key]) => key === id)?.[1]() ?? id;
  }
}

/** One thing that the filter asks for, and how to drop it from whatever the filter is by then. */
export type ActiveCondition = {
  readonly key: string;
  readonly text: string;
  readonly without: FilterEdit;
};

/** Everything that a filter asks for: period, words, and each id chosen of each facet. */
export function activeConditions(
  filter: Filter,
  catalog: Catalog,
  language: string,
): ActiveCondition[] {
  const { period, text, chosen } = filter;
  const asked: ActiveCondition[] = [];
  if (!isOpen(period)) {
    const words = periodText(period, language);
    asked.push({ key: 'period', text: words, without: (now) => without(now, 'period') });
  }
  if (text.trim() !== '') {
    const words = m.search_words({ words: text.trim() });
    asked.push({ key: 'text', text: words, without: (now) => without(now, 'text') });
  }
  const ids = FACETS.flatMap((facet) => (chosen[facet] ?? []).map((id) => ({ facet, id })));
  return [
    ...asked,
    ...ids.map(({ facet, id }) => ({
      key: `${facet} ${id}`,
      text: optionName(facet, id, catalog, language),
      without: (now: Filter) => withoutId(now, facet, id),
    })),
  ];
}

/** Pressed twice it must not choose the id again, so it does not toggle. */
function withoutId(filter: Filter, facet: Facet, id: string): Filter {
  const ids: readonly string[] = filter.chosen[facet] ?? [];
  return choosing(
    filter,
    facet,
    ids.filter((chosen) => chosen !== id),
  );
}

/**
 * "27 January 2024 – 29 January 2024", of whole years "2019 – 2024"; an open end is said as "since" or
 * "until".
 */
function periodText({ from, to }: Period, language: string): string {
  const dayText = (day: number) => edtfText(isoFromDay(day), language);
  if (from === undefined) return to === undefined ? '' : m.period_until({ day: dayText(to) });
  if (to === undefined) return m.period_since({ day: dayText(from) });
  const [first, last] = [isoFromDay(from), isoFromDay(to)];
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) {
    const [begin, end] = [first.slice(0, 4), last.slice(0, 4)];
    return edtfText(begin === end ? begin : `${begin}/${end}`, language);
  }
  return from === to ? dayText(from) : `${dayText(from)} – ${dayText(to)}`;
}
