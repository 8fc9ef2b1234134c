import type { Catalog } from '../../domain/catalog.ts';
import type { Claim } from '../../domain/dataset.ts';
import { clockText, edtfText } from '../../domain/dateText.ts';
import { dateWord } from '../../domain/dateWords.ts';
import { m } from '../../locales/generated/messages.js';
import { kindText } from '../language/kindText.ts';
import { listed } from '../language/listed.ts';
import { plainText } from '../language/words.ts';

const VOCABULARY: ReadonlyMap<string, () => string> = new Map([
  ['happened', m.status_happened],
  ['announced', m.status_announced],
  ['mentioned', m.status_mentioned],
]);

/** What a claim says, in the reader's words where it is a date, a place, people or a term. */
export function claimText(claim: Claim, catalog: Catalog, language: string): string {
  switch (claim.field) {
    case 'when':
      return edtfText(claim.value, language);
    case 'time':
      return claim.value.endsWith('~')
        ? dateWord('about', clockText(claim.value))
        : clockText(claim.value);
    case 'where': {
      const place = catalog.placeById.get(claim.value);
      return place ? plainText(place.names, catalog, language) : claim.value;
    }
    case 'who':
      return listed(
        claim.value.split(', ').map((id) => {
          const person = catalog.people.find((candidate) => candidate.id === id);
          return person ? plainText(person.names, catalog, language) : id;
        }),
      );
    case 'kind':
      return kindText(claim.value, catalog, language);
    case 'status':
      return VOCABULARY.get(claim.value)?.() ?? claim.value;
    case 'what':
      return claim.value;
  }
}
