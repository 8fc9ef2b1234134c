import type { Catalog } from '../../domain/catalog.ts';
import type { Selected } from '../../domain/selection.ts';
import { listPages } from '../../scene/pages/listPages.ts';
import { isHuge } from '../../share/paths.ts';
import type { Told } from './static.ts';

/**
 * What a page tells in full. Of a dossier with a list of its own, what is behind tags stands on the page of the visit,
 * and the context of a quotation on that of the source. Of a huge dossier these pages are brief: the list has it all.
 */
export function toldOn(catalog: Catalog, { kind }: Selected, isList: boolean): Told {
  const hasList = listPages(catalog).length > 0;
  if (isList) {
    const isWhole = isHuge(catalog);
    return { reasons: isWhole, passages: isWhole ? 'here' : undefined };
  }
  return {
    reasons: !hasList || kind === 'visit',
    passages: !hasList || kind === 'source' ? 'here' : 'linked',
  };
}
