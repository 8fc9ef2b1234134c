/** From the text of `stories/ID.yaml` to a story, or to its faults by line and column. */
import type { Catalog } from '../domain/catalog.ts';
import { quotableExcerpts } from '../domain/quotable.ts';
import type { Shown, Story, StoryStep } from '../domain/story.ts';
import { check, typed } from './check.ts';
import { localised, maybeLocalised } from './localised.ts';
import { parseMarkdown, quotationsOf } from './markdown.ts';
import { quotationFault } from './quotation/quotationFault.ts';
import { checkId, type Registry } from './registry.ts';
import { at, fail, isRecord, itemsOf, type Log, rootOf, type Spot, textOf } from './spot.ts';
import { type AuthoredStep, AuthoredStorySchema, SHOWN_KEYS } from './story.ts';
import { noneOf } from './suggest.ts';
import { parseYaml } from './yaml/parse.ts';

/** A story's file that could be read; its faults of form are recorded. */
export type ReadStory = { readonly id: string; readonly spot: Spot };

/** Checks all that a story's file says by itself; `undefined` where it is not even YAML. */
export function readStory(log: Log, id: string, file: string, text: string): ReadStory | undefined {
  const yaml = parseYaml(log, file, text);
  if (yaml === undefined) return undefined;
  const spot = rootOf(yaml);
  check(log, spot, AuthoredStorySchema);
  checkMarkdown(log, at(spot, 'summary'));
  for (const step of itemsOf(at(spot, 'steps'))) {
    checkMarkdown(log, at(step, 'text'));
    checkMarkdown(log, at(step, 'notes'));
    checkShown(log, step);
    checkPeriod(log, at(step, 'period'));
  }
  return { id, spot };
}

/**
 * The story, checked against the catalogue: every id is found, every block quote is of an excerpt
 * word for word. `undefined` where the file is not of the form, which `readStory` has recorded.
 * `language` is that of texts given without one.
 */
export function buildStory(
  log: Log,
  { id, spot }: ReadStory,
  catalog: Catalog,
  language: string,
): Story | undefined {
  const ids = registriesOf(catalog);
  const spots = itemsOf(at(spot, 'steps'));
  for (const step of spots) {
    for (const key of SHOWN_KEYS) checkId(log, at(step, key), ids[key]);
    for (const key of ['compare', 'quoting']) {
      for (const source of itemsOf(at(step, key))) checkId(log, source, ids.source);
    }
  }
  const authored = typed(spot, AuthoredStorySchema);
  if (authored === undefined) return undefined;
  const steps = authored.steps.map((step) => builtStep(step, language));
  for (const [index, step] of steps.entries()) {
    const stepSpot = spots[index];
    if (stepSpot === undefined) continue;
    checkQuotations(log, stepSpot, step, catalog);
    checkCompare(log, at(stepSpot, 'compare'), step, catalog);
  }
  return {
    id,
    title: localised(authored.title, language),
    ...(authored.summary ? { summary: localised(authored.summary, language) } : {}),
    steps,
    ...(authored.draft ? { draft: true } : {}),
  };
}

function builtStep(step: AuthoredStep, language: string): StoryStep {
  const text = maybeLocalised(step.text, language);
  const notes = maybeLocalised(step.notes, language);
  return {
    heading: localised(step.heading, language),
    ...(text ? { text } : {}),
    shown: shownBy(step),
    ...(step.camera ? { camera: step.camera } : {}),
    ...(step.period ? { period: step.period } : {}),
    ...(step.compare ? { compare: step.compare } : {}),
    ...(step.quoting ? { quoting: step.quoting } : {}),
    ...(notes ? { notes } : {}),
  };
}

function shownBy(step: AuthoredStep): Shown {
  for (const kind of SHOWN_KEYS) {
    const id = step[kind];
    if (id !== undefined) return { kind, id };
  }
  return { kind: 'none' };
}

function registriesOf(catalog: Catalog): Record<(typeof SHOWN_KEYS)[number], Registry> {
  const of = (noun: string, byId: ReadonlyMap<string, unknown>): Registry => ({
    noun,
    ids: new Set(byId.keys()),
    complete: true,
  });
  return {
    stop: of('stop', catalog.stopById),
    visit: of('visit', catalog.visitById),
    place: of('place', catalog.placeById),
    source: of('source', catalog.sourceById),
  };
}

/** A text and its spots, one for each language it is given in. */
function textsAt(spot: Spot): Spot[] {
  return isRecord(spot.value) ? Object.keys(spot.value).map((tag) => at(spot, tag)) : [spot];
}

function checkMarkdown(log: Log, spot: Spot): void {
  for (const text of textsAt(spot)) {
    for (const fault of parseMarkdown(textOf(text) ?? '').faults)
      fail(log, text, 'story/text', fault);
  }
}

function checkShown(log: Log, step: Spot): void {
  const [, ...others] = SHOWN_KEYS.map((key) => at(step, key)).filter(
    ({ value }) => value !== undefined,
  );
  for (const other of others) {
    fail(
      log,
      other,
      'story/shown',
      'A step shows one thing: keep one of stop, visit, place and source',
      [],
      'key',
    );
  }
}

function checkPeriod(log: Log, period: Spot): void {
  if (!isRecord(period.value)) return;
  const from = textOf(at(period, 'from'));
  const to = textOf(at(period, 'to'));
  if (from === undefined && to === undefined) {
    fail(
      log,
      period,
      'story/period',
      'A period needs its first day `from`, its last day `to`, or both',
    );
  } else if (from !== undefined && to !== undefined && from > to) {
    fail(
      log,
      period,
      'story/period',
      `This period ends (${to}) before it begins (${from}); swap the two`,
    );
  }
}

function checkQuotations(log: Log, spot: Spot, step: StoryStep, catalog: Catalog): void {
  const candidates = quotableExcerpts(step, catalog);
  for (const key of ['text', 'notes']) {
    for (const text of textsAt(at(spot, key))) {
      for (const quotation of quotationsOf(parseMarkdown(textOf(text) ?? '').blocks)) {
        const fault = quotationFault(quotation, candidates, catalog);
        if (fault !== undefined) fail(log, text, 'story/quotation', fault);
      }
    }
  }
}

/** Both must say something of the visit or stop that is shown, else there is nothing to compare. */
function checkCompare(log: Log, spot: Spot, { shown }: StoryStep, catalog: Catalog): void {
  const [one, other] = itemsOf(spot);
  if (one === undefined || other === undefined) return;
  if (one.value === other.value) {
    fail(log, other, 'story/compare', 'This is the same source twice; compare two');
    return;
  }
  if (shown.kind !== 'visit' && shown.kind !== 'stop') {
    fail(
      log,
      spot,
      'story/compare',
      'Two sources are compared on a visit or a stop; select one with `visit` or `stop`',
    );
    return;
  }
  const speaking = new Set(quotableExcerpts({ shown }, catalog).map(({ source }) => source.id));
  for (const source of [one, other]) {
    const id = textOf(source);
    if (id === undefined || speaking.has(id) || !catalog.sourceById.has(id)) continue;
    fail(
      log,
      source,
      'story/compare',
      `Nothing is quoted from it on what is shown; ${noneOf(id, [...speaking])}`,
    );
  }
}
