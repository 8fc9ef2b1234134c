/** Excerpts, claims and notes, a row each. */

import { given } from '../dossier/given.ts';
import type { ClaimRecord, ExcerptRecord, NoteRecord } from '../dossier/records.ts';
import { FIELDS, NOTE_KINDS } from './columns.ts';
import type { Context } from './context.ts';
import { idAt, idsAt } from './register.ts';
import { choiceAt, fail, listAt, localAt, type Row, textAt, wordAt, yesAt } from './sheet.ts';

export function excerptOf(context: Context, row: Row): ExcerptRecord {
  const { report, language, people, places, sources } = context;
  const says = given({
    when: wordAt(row, 'says when'),
    time: wordAt(row, 'says time'),
    where: idAt(report, row, 'says where', places),
    who: idsAt(report, row, 'says who', people),
    what: textAt(row, 'says what'),
    kind: wordAt(row, 'says kind'),
    status: wordAt(row, 'says status'),
  });
  return given({
    id: wordAt(row, 'id'),
    source: idAt(report, row, 'source', sources),
    quote: textAt(row, 'quote'),
    support: listAt(row, 'support'),
    after: textAt(row, 'after'),
    before: textAt(row, 'before'),
    translation: localAt(report, row, 'translation', language),
    translationBy: localAt(report, row, 'translation by', language),
    says: Object.keys(says).length > 0 ? says : undefined,
    draft: yesAt(report, row, 'draft'),
  });
}

export function claimOf({ report, references }: Context, row: Row): ClaimRecord {
  const value = textAt(row, 'value');
  for (const header of ['reference', 'field', 'value']) {
    if (textAt(row, header) === undefined) {
      fail(
        report,
        row,
        header,
        `A claim has a reference, a field and a value; the ${header} is missing`,
      );
    }
  }
  return {
    reference: idAt(report, row, 'reference', references) ?? '',
    field: choiceAt(report, row, 'field', FIELDS) ?? '',
    value: value ?? '',
    ...given({ draft: yesAt(report, row, 'draft') }),
  };
}

export function noteOf({ report, language, references }: Context, row: Row): NoteRecord {
  const text = localAt(report, row, 'text', language);
  if (text === undefined)
    fail(report, row, 'text', 'The text of the note is missing; write it, or delete the row');
  if (wordAt(row, 'kind') === undefined) {
    fail(report, row, 'kind', `The kind of the note is missing: ${NOTE_KINDS.join(', ')}`);
  }
  return {
    ...given({
      id: wordAt(row, 'id'),
    }),
    kind: choiceAt(report, row, 'kind', NOTE_KINDS) ?? 'remark',
    text: text ?? '',
    ...given({
      field: choiceAt(report, row, 'field', FIELDS),
      excerpts: listAt(row, 'excerpts'),
      references: idsAt(report, row, 'references', references),
      draft: yesAt(report, row, 'draft'),
    }),
  };
}
