/** One annotation of Recogito. */

import { columnOf, placeOf, type Row, type Table } from '../cells/table.ts';
import { shownIn } from '../cells/tableText.ts';
import { type Findings, note } from '../notes/findings.ts';
import { remarkText, tagsText } from '../notes/remarks.ts';
import { numberIn, type Position, positionOf } from '../places/positions.ts';

const KINDS = ['PLACE', 'PERSON', 'EVENT'] as const;
type Kind = (typeof KINDS)[number];

export type RecogitoRow = {
  readonly file: string;
  /** Empty where an area of a picture has no transcription. */
  readonly quote: string;
  /** None where the words are tagged or commented on, and nothing more. */
  readonly kind: Kind | undefined;
  readonly uri: string;
  /** Of the gazetteer's record, the first of its titles and the others. */
  readonly label: string;
  readonly otherLabels: readonly string[];
  readonly position: Position | undefined;
  readonly bounds: string;
  readonly placeTypes: string;
  readonly status: string;
  readonly remarks: readonly string[];
};

/** A row; undefined, with a note, for one that is about no file. */
export function rowAt(found: Findings, table: Table, row: Row): RecogitoRow | undefined {
  const say = (key: string) => shownIn(row, columnOf(table, key));
  const tell = (key: string, message: string) =>
    note(found, placeOf(table, row.index, columnOf(table, key)), message);
  const file = say('file');
  if (file === '') {
    tell('file', 'This row has no FILE, so it is not known what it is about; it was left out');
    return undefined;
  }
  const type = say('type').toUpperCase();
  const kind = KINDS.find((one) => one === type);
  if (type !== '' && kind === undefined) tell('type', `This type is not read: ${type}`);
  const quote = say('quotetranscription');
  if (quote === '') tell('quotetranscription', 'There are no words here, so there is no excerpt');
  const [label = '', ...otherLabels] = partsOf(say('vocablabel'));
  const comments = partsOf(say('comments')).map((comment) => remarkText(comment));
  const tags = tagsText(partsOf(say('tags')));
  return {
    file,
    quote,
    kind,
    uri: say('uri'),
    label,
    otherLabels,
    position: positionIn(found, table, row),
    bounds: say('vocabtemporalbounds'),
    placeTypes: say('placetype'),
    status: say('verificationstatus').toUpperCase(),
    remarks: [...comments, tags].filter((remark) => remark !== undefined),
  };
}

/** What Recogito joins with strokes. */
function partsOf(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function positionIn(found: Findings, table: Table, row: Row): Position | undefined {
  const columns = [columnOf(table, 'lng'), columnOf(table, 'lat')];
  const [longitude = '', latitude = ''] = columns.map((column) => shownIn(row, column));
  if (longitude === '' && latitude === '') return undefined;
  const read = positionOf(numberIn(longitude) ?? Number.NaN, numberIn(latitude) ?? Number.NaN);
  if ('position' in read) return read.position;
  const message = `${read.fault}; these were left out: LAT ${latitude}, LNG ${longitude}`;
  note(found, placeOf(table, row.index, columns[1]), message);
  return undefined;
}
