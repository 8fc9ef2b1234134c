import { type MouseEvent, type ReactNode, useId } from 'react';
import { m } from '../../locales/generated/messages.js';
import { type Locale, OFFERED } from '../../locales/locale.ts';
import type { Explorer } from '../../state/explorer.ts';
import type { Theme } from '../../state/url.ts';
import { useDisclosure } from '../controls/disclosure.ts';
import { Icon } from '../controls/IconButton.tsx';
import { PageLink } from '../controls/PageLink.tsx';
import { DownloadButton } from '../download/DownloadButton.tsx';
import { Help } from '../help/Help.tsx';
import { useIsStatic } from '../prerender/static.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import type { Share } from '../share/useShare.tsx';
import { PresentLink } from './PresentLink.tsx';
import { ViewLinks } from './ViewLinks.tsx';

type Props = {
  readonly explorer: Explorer;
  readonly share: Share;
  readonly language: Locale;
  readonly theme: Theme | undefined;
};

/** What one wants seldom, behind one button at the end of the header; on narrow pages more of it. */
export function ToolsMenu({ explorer, share, language, theme }: Props) {
  const { isOpen, box, toggle, close } = useDisclosure();
  const id = useId();
  const isStatic = useIsStatic();
  return (
    <div className="header-tools" ref={box}>
      <button
        type="button"
        className="icon-button tools-button"
        aria-label={m.more_tools()}
        title={m.more_tools()}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        <Icon icon="more" />
      </button>
      {/* Without a script there is nothing that would show it. */}
      {!isStatic && <Tools {...{ explorer, share, language, theme, id, isOpen, close }} />}
    </div>
  );
}

type ToolsProps = Props & {
  readonly id: string;
  readonly isOpen: boolean;
  readonly close: () => void;
};

function Tools({ explorer, share, language, theme, id, isOpen, close }: ToolsProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys press the buttons in it, which click.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices what is pressed in it.
    <div
      className="tools"
      id={id}
      data-open={isOpen || undefined}
      onClick={(event) => {
        if (isToolPressed(event)) close();
      }}
    >
      <ViewLinks explorer={explorer} className="tools-group narrow-tool" />
      <div className="tools-group folded-tool">
        <ShareButton share={share} />
        <PresentLink explorer={explorer} />
      </div>
      <div className="tools-group">
        <Choice label={m.language()} value={language} onChange={explorer.setLanguage}>
          {/* A page that has just come need not carry what is hidden. */}
          {OFFERED.filter(([locale]) => isOpen || locale === language).map(([locale, name]) => (
            <option key={locale} value={locale} lang={locale}>
              {name}
            </option>
          ))}
        </Choice>
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
      </div>
      <div className="tools-group">
        <DownloadButton />
        <PageLink explorer={explorer} page="handout" className="button" />
        <PageLink explorer={explorer} page="builder" className="button" />
        <Help />
      </div>
    </div>
  );
}

/** Whether a tool of the menu itself is pressed; the dialogs that tools open are on the page's body. */
function isToolPressed({ target, currentTarget }: MouseEvent): boolean {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false;
  return target.closest('button, a') !== null;
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
};

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label className="tools-choice">
      {label}
      <select className="choice" value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  );
}
