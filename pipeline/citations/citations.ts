import {
  CITATIONS_FORMAT,
  type Citation,
  type CitationsFile,
  parseCitations,
} from '../../src/domain/citations.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { bibtexOf } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import { openApa, openChicago } from './styles.ts';
import { type Work, workOfDossier, workOfSource, workOfVisit } from './works.ts';

/** The citations of every source and visit of a dataset, and of its dossier. */
export function citationsOf(dataset: Dataset): CitationsFile {
  const sources = dataset.sources.map((source) => ({ ...source, work: workOfSource(source) }));
  const visits = dataset.visits.map((visit) => ({ ...visit, work: workOfVisit(visit, dataset) }));
  const dossier = workOfDossier(dataset);
  const works = [...sources, ...visits].map(({ work }) => work).concat(dossier);
  const chicago = openChicago(works);
  const apa = openApa(works);
  const cite = (work: Work): Citation => ({
    chicago: chicago(work),
    apa: apa(work),
    bibtex: bibtexOf(work),
    csl: cslFileText(work.csl),
  });
  const file: CitationsFile = {
    format: CITATIONS_FORMAT,
    dataset: dataset.version,
    sources: Object.fromEntries(sources.map(({ id, work }) => [id, cite(work)])),
    visits: Object.fromEntries(visits.map(({ id, work }) => [id, cite(work)])),
    dossier: cite(dossier),
  };
  // The page must be able to read it.
  parseCitations(file);
  return file;
}

/** As JSON with one line per citation, ending with a line feed. */
export function citationsText({
  format,
  dataset,
  sources,
  visits,
  dossier,
}: CitationsFile): string {
  const entries = [
    ['format', JSON.stringify(format)],
    ['dataset', JSON.stringify(dataset)],
    ['sources', recordText(sources)],
    ['visits', recordText(visits)],
    ['dossier', JSON.stringify(dossier)],
  ];
  return `{\n${entries.map(([key, text]) => `  "${key}": ${text}`).join(',\n')}\n}\n`;
}

function recordText(citations: Readonly<Record<string, Citation>>): string {
  const lines = Object.entries(citations).map(
    ([id, citation]) => `    ${JSON.stringify(id)}: ${JSON.stringify(citation)}`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
}

/** A CSL-JSON file is a list, here of one item, with one line per variable. */
function cslFileText(item: CslItem): string {
  const lines = Object.entries(item).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `[{\n${lines.join(',\n')}\n}]`;
}
