/** What is exceptional about a visit or a stop: two tags at most, each with the reasoning behind it. */
import type { Catalog, Stop, Visit } from '../../../src/domain/catalog.ts';
import type { LocalText } from '../../../src/domain/dataset.ts';
import { doubtOf } from '../../../src/domain/doubt.ts';
import { m } from '../../../src/locales/generated/messages.js';
import { escaped } from '../../../src/share/snippet.ts';
import { plainText } from '../../../src/ui/language/words.ts';

type Exception = {
  readonly key: string;
  readonly tag: string;
  readonly reasons: readonly LocalText[];
};

const MOST = 2;

/**
 * The tags as HTML, nothing for what is like most others. A tag with a reasoning opens it by itself,
 * without a script; `id` is that of the article.
 */
export function tags(item: Stop | Visit, id: string, catalog: Catalog, language: string): string {
  const exceptions = exceptionsOf(item).slice(0, MOST);
  if (exceptions.length === 0) return '';
  const idOf = ({ key }: Exception) => escaped(`${id}--${key}`);
  const buttons = exceptions.map((each) =>
    each.reasons.length > 0
      ? `<button class="tag" type="button" popovertarget="${idOf(each)}">${escaped(each.tag)}</button>`
      : `<span class="tag">${escaped(each.tag)}</span>`,
  );
  const reasons = exceptions
    .filter((each) => each.reasons.length > 0)
    .map(
      (each) =>
        `<div class="reason" id="${idOf(each)}" popover><b>${escaped(each.tag)}</b>${each.reasons
          .map((text) => `<p>${escaped(plainText(text, catalog, language))}</p>`)
          .join(
            '',
          )}<button type="button" popovertarget="${idOf(each)}" popovertargetaction="hide" aria-label="${escaped(m.close())}">×</button></div>`,
    );
  return `<p class="tags">${buttons.join(' ')}</p>\n${reasons.join('\n')}`;
}

/** What weighs most comes first. */
function exceptionsOf(item: Stop | Visit): Exception[] {
  const { status, date, isDateVague, isPlaceInferred, isDisputed } = doubtOf(item);
  const notes = (kind: string) =>
    item.notes.filter((note) => note.kind === kind).map(({ text }) => text);
  const [conflicts, slips] = [notes('conflict'), notes('slip')];
  const { reasoning } = item.when;
  const dating = reasoning ? [reasoning] : [];
  const all: readonly (false | Exception)[] = [
    (isDisputed || conflicts.length > 0) && {
      ...{ key: 'conflict', tag: m.sources_disagree(), reasons: conflicts },
    },
    slips.length > 0 && { key: 'slip', tag: m.note_slip(), reasons: slips },
    status === 'announced' && { key: 'announced', tag: m.legend_announced(), reasons: [] },
    isPlaceInferred && { key: 'place', tag: m.place_inferred(), reasons: [] },
    date === 'inferred' && { key: 'date', tag: m.date_inferred(), reasons: dating },
    date !== 'inferred' && isDateVague && { key: 'date', tag: m.date_vague(), reasons: dating },
    status === 'mentioned' && { key: 'mentioned', tag: m.status_mentioned(), reasons: [] },
  ];
  return all.filter((each) => each !== false);
}
