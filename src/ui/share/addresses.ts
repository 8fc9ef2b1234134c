/** The addresses under which others find what a reader shares. */
import { NOTHING, type Selected } from '../../domain/selection.ts';
import { type Theme, toSearch, type UrlState } from '../../state/url.ts';
import { addressOf } from './addressOf.ts';

/** What of the reader's view is shared. */
export type Scope = 'view' | 'everything';

export type EmbedOptions = {
  readonly language: string;
  /** Undefined leaves it to each reader's system. */
  readonly theme: Theme | undefined;
  readonly hasControls: boolean;
};

/** What a link says of a view; `version` is that of the dataset, in links that name it. */
function sharedState(state: UrlState, scope: Scope, version: string | undefined): UrlState {
  const { language, theme } = state;
  return { ...(scope === 'view' ? state : { selection: NOTHING, language, theme }), version };
}

/**
 * Absolute address of the full page, where there is one of the page that was made of what is selected:
 * its title and picture are what chats and social sites show. `base` is the site's.
 */
export function linkOf(
  base: string,
  state: UrlState,
  selected: Selected,
  scope: Scope,
  version: string | undefined,
): string {
  const shared = sharedState(state, scope, version);
  // Those pages show map and timeline; the other views are told by the query alone.
  if (shared.page || scope === 'everything') return new URL(toSearch(shared), base).href;
  const address = new URL(addressOf(selected, base));
  address.search = toSearch({ ...shared, selection: NOTHING });
  return address.href;
}

/** Absolute address of the embed: it has a selection and a filter, but no other pages. */
export function embedOf(
  base: string,
  state: UrlState,
  scope: Scope,
  version: string | undefined,
  { language, theme, hasControls }: EmbedOptions,
): string {
  const { selection, filter } = sharedState(state, scope, version);
  const search = toSearch(
    { selection, filter, language, theme, version },
    hasControls ? '' : '?controls=none',
  );
  return new URL(`embed/${search}`, base).href;
}
