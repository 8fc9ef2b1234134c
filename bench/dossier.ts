/** A dossier of any size that is sound and says nothing. Pure: the same size gives the same texts. */
import { randomNumbers } from './random.ts';

/** Texts of files by their path in the dossier. */
export type Files = ReadonlyMap<string, string>;

export type Size = {
  readonly sources: number;
  /** Length of each source's document, in characters. */
  readonly length: number;
  readonly visits: number;
};

const STOPS_PER_VISIT = 4;
const EXCERPTS_PER_STOP = 5;
const PLACES = 200;
const PEOPLE = 50;
const SENTENCES_PER_PARAGRAPH = 6;
const SEED = 1924;

const WORDS =
  'the ship lay off a town and its boats went out along shore before noon while letters coal bread were brought on board under wind from south west then rain came over hills so nobody landed until evening when lamps of harbour could be seen again'.split(
    ' ',
  );

/** How many excerpts a dossier of a size has. */
export function excerptsOf({ visits }: Size): number {
  return visits * STOPS_PER_VISIT * EXCERPTS_PER_STOP;
}

/** All files of the dossier. */
export function dossierOf(size: Size): Files {
  const random = randomNumbers(SEED);
  const documents = numbers(size.sources).map((source) => sentences(random, source, size.length));
  return new Map([
    ['dossier.yaml', HEAD],
    ['people.yaml', numbers(PEOPLE).map(person).join('')],
    ['places.yaml', numbers(PLACES).map(place).join('')],
    ['references.yaml', '[]\n'],
    ...documents.map((document, i): [string, string] => [
      `sources/${sourceId(i)}.md`,
      source(document, i),
    ]),
    ...numbers(size.visits).map((i): [string, string] => [
      `visits/visit-${i}.yaml`,
      visit(random, documents, i),
    ]),
  ]);
}

const HEAD = `id: bench
title: A dossier for measuring
summary: It is made by a machine.
language: en
directions:
  - { id: out, names: Out, tone: first }
`;

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const sourceId = (i: number): string => `source-${i}`;

function person(i: number): string {
  return `- id: person-${i}\n  names: Person ${i}\n  spellings: [Person ${i}]\n`;
}

function place(i: number): string {
  return `- id: place-${i}
  names: Place ${i}
  position: [${((i * 7) % 360) - 180}, ${((i * 3) % 160) - 80}]
  precision: exact
  gazetteer: { name: Nowhere, record: "${i}", url: https://example.org/${i} }
`;
}

/** Sentences of some words, each with a number of its own, so that each occurs once. */
function sentences(random: () => number, source: number, length: number): string[] {
  const made: string[] = [];
  for (let total = 0; total < length; ) {
    const words = numbers(8 + Math.floor(random() * 10)).map(() => pick(random, WORDS));
    const sentence = `On day ${source}-${made.length} “${words.join(' ')}”.`;
    made.push(sentence);
    total += sentence.length + 1;
  }
  return made;
}

function source(document: readonly string[], i: number): string {
  const paragraphs = document.map((sentence, at) =>
    at % SENTENCES_PER_PARAGRAPH === SENTENCES_PER_PARAGRAPH - 1
      ? `${sentence}\n\n`
      : `${sentence} `,
  );
  return `---
publisher: Publisher ${i % 40}
title: Document ${i}
titleBasis: stated
url: https://example.org/source/${i}
published: 1924-05-01
language: en
---
${paragraphs.join('')}
`;
}

function visit(random: () => number, documents: readonly string[][], i: number): string {
  const stops = numbers(STOPS_PER_VISIT).map((at) => stop(random, documents, i, at));
  return `title: Visit ${i}
direction: out
kind: unknown
when: 1924-05
people: [person-${i % PEOPLE}]
stops:
${stops.join('')}`;
}

function stop(random: () => number, documents: readonly string[][], i: number, at: number): string {
  const where = `place-${(i + at * 31) % PLACES}`;
  const excerpts = numbers(EXCERPTS_PER_STOP).map((which) => {
    // In turn, so that every source is quoted however few the visits are.
    const turn = (i * STOPS_PER_VISIT + at) * EXCERPTS_PER_STOP + which;
    return excerpt(random, documents, turn % documents.length, where);
  });
  return `  - id: stop-${at}
    place: ${where}
    title: Stop ${at} of visit ${i}
    status: happened
    when: 1924-05-0${at + 1}
    people: [person-${i % PEOPLE}]
    excerpts:
${excerpts.join('')}`;
}

function excerpt(
  random: () => number,
  documents: readonly string[][],
  from: number,
  where: string,
): string {
  const quote = pick(random, documents[from] ?? []);
  return `      - source: ${sourceId(from)}
        quote: '${quote}'
        support: ['${quote.slice(quote.indexOf('“') + 1, -2)}']
        says: { where: ${where} }
`;
}

function pick(random: () => number, from: readonly string[]): string {
  return from[Math.floor(random() * from.length)] ?? '';
}
