/** Titles of stops in English. */
import type { Activity } from './words.ts';

const TITLES: Readonly<Record<Activity, string>> = {
  exhibition: 'Opening of an exhibition',
  mayor: 'Talks with the mayor',
  agreement: 'Signing of an agreement',
  school: 'Visit to a school',
  memorial: 'Flowers at the memorial',
  university: 'Talk at the university',
  factory: 'Tour of a factory',
  conference: 'Conference on trade',
};

/** "Talks with the mayor in Vienna" */
export function titleOf(activity: Activity, place: string): string {
  return `${TITLES[activity]} in ${place}`;
}
