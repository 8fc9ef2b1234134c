import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { keyAsRead } from '../../domain/reading.ts';
import { forward } from '../../views/forward.ts';
import { tabAfter } from './tabKeys.ts';
import './tabs.css';

type Tab = { readonly id: string; readonly name: string; readonly body: ReactNode };

type Props = {
  /** What the tabs are of, for those who do not see them together. */
  readonly label: string;
  /** At least one. */
  readonly tabs: readonly [Tab, ...Tab[]];
};

/**
 * One of several bodies at a time (the ARIA pattern of tabs): one stop of Tab, arrow keys, Home and End
 * choose. A body is drawn when it is first chosen, and keeps its state from then on.
 */
export function Tabs({ label, tabs }: Props) {
  const [chosen, setChosen] = useState(tabs[0].id);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set([chosen]));
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const choose = (wanted: string) => {
    setChosen(wanted);
    setSeen(new Set([...seen, wanted]));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const next = tabAfter(keyAsRead(event.key, forward()), { at, count: tabs.length });
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    choose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(tab)]?.focus();
  };
  return (
    <>
      <div ref={list} className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            className="tab"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-${tab.id}-body`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          className="tab-body"
          role="tabpanel"
          id={`${id}-${tab.id}-body`}
          aria-labelledby={`${id}-${tab.id}`}
          hidden={tab.id !== chosen}
        >
          {seen.has(tab.id) && tab.body}
        </div>
      ))}
    </>
  );
}
