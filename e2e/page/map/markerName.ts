import { inLanguage, type Language, type Place } from '../../dataset.ts';
import { escaped } from '../elements.ts';

/** How the name of a marker begins that stands for a place, and so does the entry of a place among others. */
export function markerName(place: Place, language: Language): RegExp {
  return new RegExp(`^${escaped(inLanguage(place.names, language))}, \\d`);
}
