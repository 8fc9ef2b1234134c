import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { m } from '../../locales/generated/messages.js';
import { LOCALES, type Locale } from '../../locales/locale.ts';
import type { Explorer } from '../../state/explorer.ts';
import type { Theme } from '../../state/url.ts';
import { Choose } from '../controls/Choose.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { PageLink } from '../controls/PageLink.tsx';
import { DownloadButton } from '../download/DownloadButton.tsx';
import { FilterButton } from '../filter/FilterButton.tsx';
import { SearchBox } from '../filter/SearchBox.tsx';
import { Help } from '../help/Help.tsx';
import { useCommands } from '../keys/useCommands.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import { PresentLink } from './PresentLink.tsx';
import { ToolsMenu } from './ToolsMenu.tsx';
import { ViewLinks } from './ViewLinks.tsx';

type Props = {
  readonly explorer: Explorer;
  readonly title: string;
  readonly language: Locale;
  readonly theme: Theme | undefined;
};

export function Header({ explorer, title, language, theme }: Props) {
  const search = useRef<HTMLInputElement>(null);
  // Whoever has gone to another page has done with the tools.
  const page = useStore(explorer, (state) => state.page);
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
    <header className="header" data-searching={isSearching || undefined}>
      <Choose to={{ kind: 'none' }} className="wordmark">
        {m.app_name()}
      </Choose>
      <h1 className="dossier-title">{title}</h1>
      <ViewLinks explorer={explorer} />
      <div className="search-toggle">
        <IconButton
          label={m.search()}
          icon="search"
          onPress={isSearching ? () => setSearching(false) : startSearch}
          opens={{ isOpen: isSearching }}
        />
      </div>
      <SearchBox explorer={explorer} input={search} />
      <FilterButton explorer={explorer} />
      <PresentLink explorer={explorer} className="present-link" />
      <ToolsMenu key={page ?? 'explore'}>
        {/* Where the header has no room for it. */}
        <PresentLink explorer={explorer} className="present-link folded" />
        <PageLink explorer={explorer} page="builder" className="button page-link" />
        <PageLink explorer={explorer} page="handout" className="button page-link" />
        <DownloadButton />
        <ShareButton explorer={explorer} />
        <Help />
        <Choice
          label={m.theme()}
          value={theme ?? 'auto'}
          onChange={(value) =>
            explorer.setTheme(value === 'light' || value === 'dark' ? value : undefined)
          }
        >
          <option value="auto">{m.theme_auto()}</option>
          <option value="light">{m.theme_light()}</option>
          <option value="dark">{m.theme_dark()}</option>
        </Choice>
        <Choice label={m.language()} value={language} onChange={explorer.setLanguage}>
          {Object.entries(LOCALES).map(([locale, name]) => (
            <option key={locale} value={locale} lang={locale}>
              {name}
            </option>
          ))}
        </Choice>
      </ToolsMenu>
    </header>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
};

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <select
      className="choice"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {children}
    </select>
  );
}
