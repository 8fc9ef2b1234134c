import { expect, test } from 'vitest';
import type { Cell } from '../../tables/workbook.ts';
import { cellText, headerKey, headerText } from './cellText.ts';

const cell = (text: string, kind: Cell['kind'] = 'text'): Cell => ({ text, kind });

test('a header is read in one line, without what nobody sees', () => {
  expect(headerText(cell('\uFEFFDisplay\n \u200BDate\u00A0'))).toBe('Display Date');
  expect(headerKey('Display\n Date')).toBe(headerKey('display_date'));
  expect(headerKey('Дата начала')).toBe('датаначала');
});

test('a cell keeps its lines, and a failed formula says nothing', () => {
  expect(cellText(cell(' one\ntwo\u200B '))).toBe('one\ntwo');
  expect(cellText(cell('#REF!', 'error'))).toBe('');
  expect(cellText(undefined)).toBe('');
});
