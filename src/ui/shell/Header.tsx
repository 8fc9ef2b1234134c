import { memo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { m } from '../../locales/generated/messages.js';
import type { Locale } from '../../locales/locale.ts';
import type { Explorer } from '../../state/explorer.ts';
import type { Theme } from '../../state/url.ts';
import { Choose } from '../controls/Choose.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useDossier } from '../dossier/context.ts';
import { Said } from '../dossier/Said.tsx';
import { FilterButton } from '../filter/FilterButton.tsx';
import { SearchBox } from '../filter/SearchBox.tsx';
import { useCommands } from '../keys/useCommands.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import { useShare } from '../share/useShare.tsx';
import { NARROW, useMedia } from '../views/media.ts';
import { Brand } from './Brand.tsx';
import { PresentLink } from './PresentLink.tsx';
import { ToolsMenu } from './ToolsMenu.tsx';
import { ViewLinks } from './ViewLinks.tsx';

type Props = {
  readonly explorer: Explorer;
  readonly language: Locale;
  readonly theme: Theme | undefined;
};

/**
 * What leads to every view and tool, in one row at every width. Where there is no room for a part it
 * stands in the menu at the end; `header.css` says which.
 */
export const Header = memo(({ explorer, language, theme }: Props) => {
  const { catalog } = useDossier();
  const search = useRef<HTMLInputElement>(null);
  const isNarrow = useMedia(NARROW);
  const share = useShare(explorer);
  // On narrow pages only; elsewhere there is always room for the box.
  const [isSearching, setSearching] = useState(
    () => (explorer.getState().filter?.text ?? '') !== '',
  );
  const startSearch = () => {
    // A box that is not on the page cannot be focused.
    flushSync(() => setSearching(true));
    search.current?.focus();
    search.current?.select();
  };
  useCommands((command) => {
    if (command === 'search') startSearch();
    return command === 'search';
  });
  return (
    <header className="header">
      <Choose to={{ kind: 'none' }} className="wordmark">
        <Brand theme={theme} />
      </Choose>
      <ViewLinks explorer={explorer} className="header-views" />
      <h1 className="dossier-title">
        <Said of={catalog.dossier.title} />
      </h1>
      <div className="search-toggle">
        <IconButton
          label={m.search()}
          icon="search"
          onPress={isSearching ? () => setSearching(false) : startSearch}
          opens={{ isOpen: isSearching }}
        />
      </div>
      {!isNarrow && <SearchBox explorer={explorer} input={search} />}
      <FilterButton explorer={explorer} />
      <ShareButton share={share} className="wide-tool" />
      <PresentLink explorer={explorer} className="wide-tool" />
      <ToolsMenu explorer={explorer} share={share} language={language} theme={theme} />
      {/* In a row of its own, below the buttons, and so after them. */}
      {isNarrow && isSearching && <SearchBox explorer={explorer} input={search} />}
      {share.dialog}
    </header>
  );
});
