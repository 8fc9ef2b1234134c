/** What stands in a cell, of values that an authored file may have. */
import type { Text } from '../dossier/records.ts';
import { joined } from './cells.ts';

export type Value = Text | undefined;
/** A row: values by headers. */
export type Values = Readonly<Record<string, Value>>;

/** A text or texts by language; nothing of anything else. */
export function textual(value: unknown): Value {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const texts = Object.entries(value).filter(([, text]) => typeof text === 'string');
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

export function number(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : undefined;
}

export function list(values: unknown): string | undefined {
  return Array.isArray(values) && values.length > 0 ? joined(values.map(String)) : undefined;
}

export function yes(value: unknown): string | undefined {
  if (typeof value !== 'boolean') return undefined;
  return value ? 'yes' : 'no';
}
