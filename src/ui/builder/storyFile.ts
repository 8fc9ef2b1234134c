/** Between a draft and its file. The file is as hostile as any until it is parsed. */
import { compareFaults, type Fault } from '../../authoring/fault.ts';
import { fileText } from '../../authoring/fileText.ts';
import { buildStory, readStory } from '../../authoring/readStory.ts';
import { newLog } from '../../authoring/spot.ts';
import { storyYaml } from '../../authoring/writeStory.ts';
import type { Catalog } from '../../domain/catalog.ts';
import type { Story, StoryStep } from '../../domain/story.ts';
import { idOf } from './draft.ts';

/** Characters; a story of a hundred steps is a tenth of it. */
const LONGEST = 1_000_000;

export type OpenedStory =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The story in a file, whole, or its faults in the order of the file. Exactly as the pipeline reads it. */
export function storyIn(name: string, text: string, catalog: Catalog): OpenedStory {
  if (text.length > LONGEST) {
    const message = 'This file is too long for a story; choose another one';
    return { ok: false, faults: [{ file: name, line: 1, column: 1, rule: 'file/size', message }] };
  }
  const { log, story } = readIn(name, text, catalog);
  // Of a draft that lacks something no story can be made either.
  const faults = [...log.faults, ...log.todos].sort(compareFaults);
  return story && faults.length === 0 ? { ok: true, story } : { ok: false, faults };
}

/** The steps that a file tells, as far as it can be read at all: which texts it has to be checked against. */
export function stepsIn(name: string, text: string, catalog: Catalog): readonly StoryStep[] {
  return text.length > LONGEST ? [] : (readIn(name, text, catalog).story?.steps ?? []);
}

function readIn(name: string, text: string, catalog: Catalog) {
  const log = newLog();
  const id = idOf(name.replace(/\.ya?ml$/i, ''));
  const read = readStory(log, id, name, fileText(text));
  const story = read && buildStory(log, read, catalog, catalog.dossier.language);
  return { log, story };
}

/** The text of `data/stories/ID.yaml`, with the line from which editors complete. */
export function fileOf(story: Story, { dossier }: Catalog): string {
  const hint = '# yaml-language-server: $schema=../schema/story.schema.json\n';
  return hint + storyYaml(story, dossier.language);
}

/** What the pipeline would say of a step: what is wrong, and how to mend it. */
export function stepFaults(step: StoryStep, catalog: Catalog): string[] {
  const story = { id: 'draft', title: { [catalog.dossier.language]: 'Draft' }, steps: [step] };
  const opened = storyIn('draft.yaml', fileOf(story, catalog), catalog);
  return opened.ok ? [] : [...new Set(opened.faults.map(({ message }) => message))];
}
