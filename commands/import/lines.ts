import { cellName } from '../../src/tables/cellName.ts';
import type { TableFault } from '../../src/tables/workbook.ts';

/** `visits.xlsx, tab stops, cell C7: …`, for the terminal. */
export const faultLine = ({ place, message }: TableFault): string =>
  `${cellName(place)}: ${message}`;
