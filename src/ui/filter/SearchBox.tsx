import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { m } from '../../locales/generated/messages.js';
import type { Explorer } from '../../state/explorer.ts';
import { MAXIMUM_TEXT } from '../../state/url.ts';
import { Icon, IconButton } from '../controls/IconButton.tsx';
import { useDossier } from '../dossier/context.ts';
import { enterHits, SEARCH_BOX, stayOutOfHits } from './enterHits.ts';
import { SearchState } from './SearchState.tsx';

/** Milliseconds without a key after which what is written counts. */
const PAUSE = 150;

type Props = { readonly explorer: Explorer; readonly input: Ref<HTMLInputElement> };

/**
 * Filters by words and dates, and shows the hits. What is being written is the box's own until the
 * reader pauses, presses Enter or the down arrow, or leaves, so that one word is one write. The down
 * arrow leads into the hits.
 */
export function SearchBox({ explorer, input }: Props) {
  const text = useStore(explorer, ({ filter }) => filter?.text ?? '');
  const { searching } = useDossier();
  const [written, setWritten] = useState<string>();
  const pause = useRef<number>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const settle = (wanted: string) => {
    clearTimeout(pause.current);
    setWritten(undefined);
    explorer.search(wanted);
  };
  const write = (wanted: string) => {
    stayOutOfHits();
    setWritten(wanted);
    clearTimeout(pause.current);
    pause.current = window.setTimeout(() => settle(wanted), PAUSE);
  };
  const flush = () => {
    if (written !== undefined) settle(written);
  };
  const value = written ?? text;
  const onKeyDown = (event: KeyboardEvent) => {
    if (value === '' || event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'Enter' || key === 'ArrowDown') settle(value);
    if (key === 'ArrowDown') enterHits(value);
    // With words in the box Escape takes these away, and nothing else.
    if (key === 'Escape') settle('');
    if (key === 'Escape' || key === 'ArrowDown') event.preventDefault();
  };
  return (
    <search className="search">
      <Icon icon="search" />
      <input
        ref={input}
        id={SEARCH_BOX}
        type="search"
        className="field search-input"
        aria-label={m.search_label()}
        placeholder={m.search_label()}
        autoComplete="off"
        spellCheck={false}
        maxLength={MAXIMUM_TEXT}
        value={value}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={() => searching.setState({ isBegun: true })}
        onBlur={flush}
      />
      {value !== '' && (
        <IconButton label={m.search_clear()} icon="close" onPress={() => settle('')} />
      )}
      <SearchState isWanted={text !== ''} />
    </search>
  );
}
