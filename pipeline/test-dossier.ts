import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Fault, formatFault } from '../src/authoring/fault.ts';
import { type CompileResult, compile, type FileContent } from '../src/compile/compile.ts';
import { basemapFile } from './basemapFile.ts';

/** Texts of files by their path in the dossier. */
export type Files = Readonly<Record<string, string>>;

/** A sound dossier about an invented research ship, for tests to break one thing of. */
export const SOUND: Files = {
  'dossier.yaml': `id: albatross
title: {en: Voyages of the Albatross, fr: Voyages de l’Albatross}
summary: Where the research ship Albatross put in.
language: en
directions:
  - {id: outward, names: Outward, tone: first}
  - {id: homeward, names: Homeward, tone: second}
`,
  'people.yaml': `- id: mara-lind
  names: {en: Mara Lind}
  office: Chief scientist
  spellings: [Mara Lind, M. Lind]
- id: otto-brekke
  names: Otto Brekke
  spellings: [Otto Brekke]
`,
  'places.yaml': `- id: grey-bay
  names: Grey Bay
  position: [-12.5, 61.25]
  precision: region
  radius: 40
  gazetteer: {name: GeoNames, record: "1", url: https://example.org/1}
- id: port-hollow
  names: Port Hollow
  shortNames: Hollow
  position: [-12.25, 61.5]
  precision: exact
  within: grey-bay
  gazetteer: {name: GeoNames, record: "2", url: https://example.org/2}
- id: cape-ember
  names: Cape Ember
  position: [-20, 63]
  precision: vicinity
  radius: 5
  gazetteer: {name: GeoNames, record: "3", url: https://example.org/3}
`,
  'references.yaml': `- id: harbour-log
  title: Log of the harbour master
  publisher: Port Hollow
  url: https://example.org/log
  confirms: The day of arrival.
`,
  'sources/gazette.md': `---
publisher: Northern Gazette
title: Albatross puts in
titleBasis: stated
url: https://example.org/gazette
published: {edtf: 2031-03-14, words: Friday, basis: inferred, reasoning: The Friday after.}
language: en
---
Send us money. SECRET OPENING

The research ship “Albatross” put in at Port Hollow on Thursday.\x20
Its crew called the visit  official; the ship stayed in port. Mara Lind said the ship’s winch had failed.

SECRET MIDDLE
The ship stayed in port until the next day.
SECRET END
`,
  'sources/herald.md': `---
publisher: Island Herald
title: A ship in the bay
titleBasis: inferred
url: https://example.org/herald
published: 2031-03
language: en
---
It was a working visit to the bay, the harbour master said in March.
`,
  'visits/2031-03-hollow.yaml': `title: The Albatross at Port Hollow
direction: outward
kind: official
when: 2031-03-13/2031-03-14
people: [mara-lind]
excerpts:
  - source: gazette
    quote: Its crew called the visit official
    says: {kind: official}
  - source: herald
    quote: It was a working visit to the bay
    support: [working visit]
    says: {kind: working}
notes:
  - kind: conflict
    field: kind
    text: One paper calls the visit official, the other a working one.
    excerpts: [v1, v2]
stops:
  - id: arrival
    place: port-hollow
    title: Arrival
    status: happened
    when: {edtf: 2031-03-13, words: Thursday, basis: checked, reasoning: The log has it., references: [harbour-log]}
    people:
      - mara-lind
      - {person: otto-brekke, office: First mate}
    excerpts:
      - source: gazette
        quote: The research ship "Albatross" put in at Port Hollow on Thursday.
        support: ['ship "Albatross"', Port Hollow]
        says:
          when: 2031-03-13
          where: port-hollow
          who: [mara-lind, otto-brekke]
          what: the ship arrives
          status: happened
      - id: stayed
        source: gazette
        quote: The ship stayed in port
    claims:
      - {reference: harbour-log, field: where, value: grey-bay}
    notes:
      - {kind: dating, text: The log gives the day., excerpts: [e1, 2031-03-hollow.v1], references: [harbour-log]}
`,
};

/** Writes a dossier into a folder of its own, which goes away with the test. */
export function writeDossier(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** The sound dossier with one passage of one file replaced. Refuses a passage that is not there once. */
export function withChange(files: Files, path: string, old: string, mend: string): Files {
  const text = files[path] ?? '';
  if (text.split(old).length !== 2) throw new Error(`${path} has not exactly one “${old}”`);
  return { ...files, [path]: text.replace(old, () => mend) };
}

/** What a dossier is compiled to. */
export function compiled(
  files: Readonly<Record<string, FileContent>>,
  drafts = false,
): CompileResult {
  const named = (file: string) => `data/${file}`;
  return compile(new Map(Object.entries(files)), { drafts, ground: basemapFile, named });
}

/** A fault or warning as it is printed of a dossier in a folder `data`. */
export function printed(fault: Fault): string {
  return formatFault({ ...fault, file: `data/${fault.file}` });
}

/** The faults of a dossier as they are printed. */
export function faultsOf(files: Readonly<Record<string, FileContent>>): string[] {
  const result = compiled(files);
  return 'faults' in result ? result.faults.map(printed) : [];
}
