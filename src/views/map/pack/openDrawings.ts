import type { Pack } from '../../../domain/dataset.ts';
import { archiveOf } from './archives.ts';
import type { PackDrawings } from './contract.ts';
import { packDrawings } from './packDrawings.ts';

/** The packs of a site for drawings. `base` is its absolute address. */
export function openDrawings(base: string, packs: readonly Pack[]): PackDrawings {
  return packDrawings(packs, (pack) => archiveOf(base, pack));
}
