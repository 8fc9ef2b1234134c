/** What a slide is called, for the card, the overview, the speaker and whoever does not see it. */

import type { Catalog, Stop, Visit } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { doubtOf } from '../../domain/doubt.ts';
import type { Guess } from '../../domain/guess.ts';
import type { Slide } from '../../domain/presentation.ts';
import { redacted } from '../../domain/redaction.ts';
import { hasSecret, placesAt, secretOf, sourcesAt } from '../../domain/secrets.ts';
import { find } from '../../domain/selection.ts';
import type { Story } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { publisher } from '../dossier/publisher.ts';
import { FIELD_NAMES } from '../evidence/fieldNames.ts';
import { listed } from '../language/listed.ts';
import { doubtWords, plainText } from '../language/words.ts';

export type Told = {
  readonly catalog: Catalog;
  readonly language: string;
  /** Absent where the visits are presented. */
  readonly story: Story | undefined;
};

/** What a slide is called, with all that it gives away. */
export function headingOf(slide: Slide, { catalog, language, story }: Told): string {
  const text = (texts: Stop['title']) => plainText(texts, catalog, language);
  switch (slide.kind) {
    case 'title':
      return text(story?.title ?? catalog.dossier.title);
    case 'visit':
      return text(slide.visit.title);
    case 'stop':
      return text(slide.stop.title);
    case 'told':
      return text(slide.step.heading);
    case 'disagreement':
      return text(slide.conflict.item.title);
    case 'sources':
      return m.sources();
  }
}

/** The same without what is to be guessed at it. */
export function guardedHeading(slide: Slide, told: Told, guess: Guess | undefined): string {
  return redacted(headingOf(slide, told), secretOf(slide, guess, told.catalog), '[?]');
}

/** Which one of how many a slide is, of its own kind; empty for the first and the last. */
export function ordinalOf(slide: Slide, { catalog, story }: Told): string {
  switch (slide.kind) {
    case 'visit':
      return m.present_visit_at({ order: slide.visit.order, total: catalog.visits.length });
    case 'stop': {
      const { order, visit } = slide.stop;
      return m.play_at({ order, total: visit.stops.length });
    }
    case 'told':
      return m.present_step_at({ order: slide.number, total: story?.steps.length ?? 0 });
    case 'disagreement': {
      const { field } = slide.conflict.note;
      return field
        ? `${m.labelled({ label: m.disagreements() })} ${FIELD_NAMES[field]()}`
        : m.disagreements();
    }
    default:
      return '';
  }
}

/** What a slide is dated by, and its date with its doubt in words; nothing without a date. */
export function datedAt(slide: Slide, catalog: Catalog): Stop | Visit | undefined {
  switch (slide.kind) {
    case 'visit':
      return slide.visit;
    case 'stop':
      return slide.stop;
    case 'told': {
      const found = find(catalog, slide.step.shown);
      if (found?.kind === 'stop') return found.stop;
      return found?.kind === 'visit' ? found.visit : undefined;
    }
    case 'disagreement':
      return slide.conflict.item;
    default:
      return undefined;
  }
}

/** "27 January 2024 · date inferred"; that sources disagree is not said twice where that is told. */
export function dateWords(slide: Slide, item: Stop | Visit, language: string): string {
  const doubt = doubtOf(item);
  const isTold = slide.kind === 'disagreement';
  const words = doubtWords(isTold ? { ...doubt, isDisputed: false } : doubt);
  return [dateText(item.when, language), ...words].join(' · ');
}

/** What is said when that which was hidden is revealed. */
export function answerOf(slide: Slide, guess: Guess, { catalog, language }: Told): string {
  const item = datedAt(slide, catalog);
  if (guess === 'when') return item ? dateText(item.when, language) : '';
  const secrets = answers(slide, guess, catalog, language);
  return listed([...new Set(secrets)]);
}

function answers(slide: Slide, guess: Guess, catalog: Catalog, language: string): string[] {
  if (!hasSecret(slide, guess, catalog)) return [];
  return guess === 'where'
    ? placesAt(slide, catalog).map(({ names }) => plainText(names, catalog, language))
    : sourcesAt(slide, catalog).map(publisher);
}
