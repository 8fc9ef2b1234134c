import type { Catalog, Visit } from '../../domain/catalog.ts';
import type { LocalText } from '../../domain/dataset.ts';
import { m } from '../../locales/generated/messages.js';
import { plainText } from './words.ts';

const KINDS: Readonly<Record<string, () => string>> = {
  official: m.kind_official,
  working: m.kind_working,
  informal: m.kind_informal,
  unknown: m.kind_unknown,
};

/** What a kind of visit is called: by the dossier, or else by the program. */
export function kindText(kind: string, catalog: Catalog, language: string): string {
  const own = catalog.dossier.kinds?.find(({ id }) => id === kind);
  return own ? plainText(own.names, catalog, language) : (KINDS[kind]?.() ?? kind);
}

/** The kind of a visit, to stand beside its direction; empty where the dossier has no kinds of its own. */
export function ownKind(visit: Visit, catalog: Catalog, language: string): string {
  return catalog.dossier.kinds ? ` · ${kindText(visit.kind, catalog, language)}` : '';
}

/** The editor's tags, told from what is doubtful by their sign. */
export function tagTexts(
  item: { readonly tags: readonly { readonly names: LocalText }[] },
  catalog: Catalog,
  language: string,
): string[] {
  return item.tags.map(({ names }) => `#${plainText(names, catalog, language)}`);
}
