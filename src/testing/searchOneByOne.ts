/** Searching without an index: each phrase in each text of each stop. Tests hold the indexes against it. */
import type { Catalog, Stop } from '../domain/catalog.ts';
import { extentOf } from '../domain/date.ts';
import { foldText } from '../domain/fold.ts';
import type { Query, Term, WhereFound } from '../domain/query.ts';
import { type FIELDS, stopTexts } from '../domain/search/texts.ts';
import { mayBeOn } from '../domain/soughtDate.ts';

/** For each stop whether the terms of a query are found, and where. */
export function searchOneByOne(catalog: Catalog, { terms }: Query): (WhereFound | undefined)[] {
  const textsOf = stopTexts((texts) => texts.map((text) => `${foldText(text).text} `));
  return catalog.stops.map((stop) => {
    const texts = textsOf(stop);
    const has = (field: (typeof FIELDS)[number], { phrases }: Term) =>
      texts[field].flat().some((text) => phrases.some((phrase) => text.includes(` ${phrase}`)));
    const isOwn = (term: Term) => isOn(stop, term) || has('named', term) || has('quoted', term);
    if (!terms.every((term) => isOwn(term) || has('around', term))) return undefined;
    return {
      quoted: terms.filter((term) => has('quoted', term)).length,
      isNamed: terms.some((term) => has('named', term)),
      isAround: !terms.every(isOwn),
    };
  });
}

function isOn(stop: Stop, { date }: Term): boolean {
  return date !== undefined && mayBeOn(extentOf(stop.when), date);
}
