import type { ImportFormat } from '../imported.ts';
import { TAB_NAMES } from './columns.ts';
import { readWorkbook } from './readWorkbook.ts';
import { folded } from './sheet.ts';

/** Our own workbook, as `dateline export xlsx` writes it. */
export const WORKBOOK: ImportFormat = {
  id: 'workbook',
  name: 'Dateline workbook',
  detect: ({ workbook }) => {
    const names = new Set(workbook?.tabs.map(({ name }) => folded(name)));
    const known = TAB_NAMES.filter((name) => names.has(name));
    if (names.has('visits') && names.has('stops')) return 'certain';
    return known.length >= 2 && names.has('stops') ? 'likely' : 'no';
  },
  read: ({ file, workbook }) =>
    workbook
      ? readWorkbook(workbook)
      : { ok: false, faults: [{ place: { file, tab: '' }, message: 'This file has no tables' }] },
};
