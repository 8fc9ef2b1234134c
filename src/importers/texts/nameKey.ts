/** A name as it is compared with others: whatever its case, its spaces and its compatible letters. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
}
