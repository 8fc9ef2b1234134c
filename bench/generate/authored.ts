/** A generated dossier as the files that its editors would have written. */
import { stringify } from 'yaml';
import type { Files } from '../dossier.ts';
import type { Generated, Source } from './model.ts';

/** Texts by their path in the dossier's folder. */
export function authoredFiles(generated: Generated): Files {
  const { head, people, places, references, sources, visits } = generated;
  return new Map([
    ['dossier.yaml', yaml(head)],
    ['people.yaml', yaml(people)],
    ['places.yaml', yaml(places)],
    ['references.yaml', yaml(references)],
    ...sources.map((source): [string, string] => [`sources/${source.id}.md`, document(source)]),
    ...visits.map(({ id, ...visit }): [string, string] => [`visits/${id}.yaml`, yaml(visit)]),
  ]);
}

function document({ id: _, text, ...head }: Source): string {
  return `---\n${yaml(head)}---\n${text}`;
}

/** Lines are as long as they are: nobody reads them. */
function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
