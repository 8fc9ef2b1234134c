/** Addresses that a dossier can have. */
import { NO_CREDENTIALS } from '../../domain/address.ts';

/** The address as authored files may have it; undefined for a path, another scheme, or one with a password. */
export function webAddress(written: string): string | undefined {
  const text = written.startsWith('//') ? `https:${written}` : written;
  return /^https?:\/\/[^\s<>"]+$/i.test(text) && NO_CREDENTIALS.test(text) && URL.canParse(text)
    ? text
    : undefined;
}
