/** TimelineJS 3, as a sheet or as JSON. */
import type { ImportFormat } from '../imported.ts';
import { isTimelineJson, readTimelineJson } from './readJson.ts';
import { readTimelineSheet, timelineTable } from './readSheet.ts';

export const TIMELINE_JS: ImportFormat = {
  id: 'timelinejs',
  name: 'TimelineJS',
  detect: (input) =>
    isTimelineJson(input.json) || timelineTable(input) !== undefined ? 'certain' : 'no',
  read: (input, options) =>
    input.workbook ? readTimelineSheet(input, options) : readTimelineJson(input, options),
};
