/** The tabs of stories and of their steps. */
import { type Column, DRAFT, ID, TITLE } from './columns.ts';

export const STORIES: readonly Column[] = [
  ID,
  TITLE,
  { header: 'summary', help: 'In a sentence.', width: 60, local: true },
  DRAFT,
];

export const STEPS: readonly Column[] = [
  { header: 'story', help: 'Id or title of the story.', width: 22, choices: 'stories' },
  { header: 'heading', help: 'Heading of the step.', width: 36, local: true },
  {
    header: 'text',
    help: 'For readers, in Markdown; > begins a quotation.',
    width: 80,
    local: true,
  },
  {
    header: 'stop',
    help: 'What is shown: full id of a stop, visit.stop; or use one of the next three.',
    width: 30,
  },
  { header: 'visit', help: 'Id of the visit that is shown.' },
  { header: 'place', help: 'Id of the place that is shown.' },
  { header: 'source', help: 'Id of the document that is shown.' },
  { header: 'latitude', help: 'Centre of the map, degrees north.' },
  { header: 'longitude', help: 'Centre of the map, degrees east.' },
  { header: 'zoom', help: 'Zoom of the map: 0 is the world, 20 a house.' },
  { header: 'from', help: 'First day of the period that is shown.' },
  { header: 'to', help: 'Last day of the period that is shown.' },
  {
    header: 'compare',
    help: 'Ids of two documents to set side by side, separated by a semicolon.',
  },
  {
    header: 'quoting',
    help: 'Ids of further documents that the text quotes, separated by semicolons.',
  },
  { header: 'notes', help: 'For the speaker only.', width: 60, local: true },
];
