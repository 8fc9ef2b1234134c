import { m } from '../../../src/locales/generated/messages.js';
import type { Telling } from '../telling.ts';

/** What a card is to those who do not see it. */
export function cardAlt({ title, date, about, provenance }: Telling): string {
  return [m.map(), title, date, about, provenance].filter((each) => each !== '').join('. ');
}
