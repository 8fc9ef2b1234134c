/** The place of a row: its name, its coordinates, or both. */

import type { EntryPlace } from '../entries/entries.ts';
import { type ReadPosition, readLatLon, readPosition } from './coordinates.ts';

/** As written; empty where nothing is. */
export type WrittenPlace = {
  readonly name: string;
  readonly latitude?: string;
  readonly longitude?: string;
  /** Both in one cell. */
  readonly position?: string;
};

const NO_NAME =
  'The place has no name here and is called by its coordinates; write its name into places.yaml';

/** The place, and what is wrong with it or missing. */
export function placeEntry({ name, latitude = '', longitude = '', position = '' }: WrittenPlace): {
  readonly place?: EntryPlace;
  readonly problem?: string;
} {
  const isInTwo = latitude !== '' || longitude !== '';
  if (!isInTwo && position === '') return name === '' ? {} : { place: { name } };
  const read: ReadPosition = isInTwo ? readLatLon(latitude, longitude) : readPosition(position);
  if ('problem' in read) {
    const problem = `${isInTwo ? 'The place' : `“${position}”`} ${read.problem}`;
    return name === '' ? { problem } : { place: { name }, problem };
  }
  if (name !== '') return { place: { name, position: read.position } };
  const written = isInTwo ? `${latitude}, ${longitude}` : position;
  return { place: { name: written, position: read.position }, problem: NO_NAME };
}
