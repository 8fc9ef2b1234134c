import type { Log } from '../../authoring/spot.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ReadDossier } from '../read/dossier.ts';
import { levelsOf, withBelow } from './levels.ts';
import { warnOfDisorder, warnOfForesight } from './order.ts';
import { warnOfFarPlaces } from './places.ts';
import { warnOfTranslations } from './translations.ts';
import { warnOfWordless } from './wordless.ts';

/** Warns of what is sound in form and yet doubtful, once a dossier has no faults. */
export function warnOfDoubts(log: Log, read: ReadDossier, dataset: Dataset): void {
  warnOfFarPlaces(log, read.places, dataset.places);
  for (const visit of levelsOf(read.visits, dataset.visits)) {
    warnOfDisorder(log, visit);
    for (const stop of visit.below) warnOfForesight(log, stop, dataset.sources);
    for (const level of withBelow(visit)) {
      warnOfWordless(log, level, dataset);
      warnOfTranslations(log, level, dataset);
    }
  }
}
