/** Stories, step by step. */
import type { StoryRecord } from '../dossier/records.ts';
import type { Context } from './context.ts';
import { given } from './given.ts';
import { namesAt, positionAt } from './readLists.ts';
import { idAt, registerOf, withIds } from './register.ts';
import { fail, listAt, localAt, numberAt, type Row, wordAt, yesAt } from './sheet.ts';

export function storiesOf(
  context: Context,
  rows: readonly Row[],
  stepRows: readonly Row[],
): StoryRecord[] {
  const { report, language } = context;
  const stories = withIds(report, rows, 'story', (row) => namesAt(row, 'title'));
  const register = registerOf('story', stories);
  const steps = stepRows.map((row) => {
    if (wordAt(row, 'story') === undefined) {
      fail(report, row, 'story', 'Which story does this step belong to? Write its id or title');
    }
    return { story: idAt(report, row, 'story', register), step: stepOf(context, row) };
  });
  return stories.map(({ row, id }) => ({
    id,
    content: given({
      title: localAt(report, row, 'title', language),
      summary: localAt(report, row, 'summary', language),
      steps: steps.filter(({ story }) => story === id).map(({ step }) => step),
      draft: yesAt(report, row, 'draft'),
    }),
  }));
}

function stepOf({ report, language }: Context, row: Row): Record<string, unknown> {
  const centre = positionAt(report, row);
  const zoom = numberAt(report, row, 'zoom');
  if ((centre === undefined) !== (zoom === undefined)) {
    fail(report, row, 'zoom', 'The map takes latitude, longitude and zoom; fill all three or none');
  }
  const period = given({ from: wordAt(row, 'from'), to: wordAt(row, 'to') });
  return given({
    heading: localAt(report, row, 'heading', language),
    text: localAt(report, row, 'text', language),
    stop: wordAt(row, 'stop'),
    visit: wordAt(row, 'visit'),
    place: wordAt(row, 'place'),
    source: wordAt(row, 'source'),
    camera: centre && zoom !== undefined ? { centre, zoom } : undefined,
    period: Object.keys(period).length > 0 ? period : undefined,
    compare: listAt(row, 'compare'),
    quoting: listAt(row, 'quoting'),
    notes: localAt(report, row, 'notes', language),
  });
}
