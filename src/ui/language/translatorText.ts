import { isolated } from '../../domain/direction.ts';
import type { SpokenTranslation } from '../../domain/translation.ts';
import { m } from '../../locales/generated/messages.js';

/** That something is a translation, and whose. */
export function translatorText({ by }: Pick<SpokenTranslation, 'by'>): string {
  if (by === undefined) return m.translation_by_editors();
  return by === 'machine'
    ? m.translation_by_machine()
    : m.translation_by({ name: isolated(by.text) });
}
