import type { Catalog } from '../../domain/catalog.ts';
import type { Selected } from '../../domain/selection.ts';
import { hasLongList } from '../../scene/pages/listPages.ts';
import { isHuge } from '../../share/paths.ts';
import type { Told } from './static.ts';

/** Of the stops at a place of a huge dossier, which may be thousands: as many as are in sight, and a long list. */
const FIRST_STOPS = { inWords: 4, inAll: 100 };

/**
 * What a page tells in full. Of a dossier with a long list, what is behind tags stands on the page of the visit,
 * the context of a quotation on that of the source, and from where a position comes on that of the place. Of a huge
 * dossier the pages of visits and sources are brief: the list has it all, but for positions.
 */
export function toldOn(catalog: Catalog, { kind }: Selected, isList: boolean): Told {
  const hasList = hasLongList(catalog);
  // The page on method is about no single thing.
  const hasPositions = !hasList || kind === 'place' || kind === 'none';
  const isOfHuge = isHuge(catalog);
  const stops = isOfHuge && kind === 'place' ? FIRST_STOPS : undefined;
  if (isList) {
    const passages = isOfHuge ? 'here' : undefined;
    return { reasons: isOfHuge, passages, positions: 'linked', stops };
  }
  return {
    reasons: !hasList || kind === 'visit',
    passages: !hasList || kind === 'source' ? 'here' : 'linked',
    positions: hasPositions ? 'here' : 'linked',
    stops,
  };
}
