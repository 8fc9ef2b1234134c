import { type MouseEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { reachable } from '../../domain/reachable.ts';
import { type Sheet, sheetAt } from '../../domain/sheets.ts';
import { m } from '../../locales/generated/messages.js';
import { IconButton } from '../controls/IconButton.tsx';
import { seek } from '../filter/enterHits.ts';
import { useIsStatic } from '../prerender/static.ts';
import { useIsOnPaper } from '../print/paper.ts';

/** How one gets to a sheet, by its number from 1. */
export type Turning = {
  /** Undefined where there is none. */
  readonly addressOf: (number: number) => string | undefined;
  readonly onTurn: (number: number) => void;
};

type SheetsProps = Turning & {
  readonly sheets: readonly Sheet[];
  /** Of the sheet that is shown, from 1. */
  readonly number: number;
};

/**
 * Above a sheet: which of all items it shows, and a way to the search, as the browser's own finds only
 * these. It takes the focus of what has gone with the sheet before. Nothing where there is one sheet.
 */
export function SheetRange({ sheets, number }: Pick<SheetsProps, 'sheets' | 'number'>) {
  const element = useFocusOnTurn(number);
  const isStatic = useIsStatic();
  if (useIsOnPaper() || sheets.length < 2) return null;
  const { from, to } = sheetAt(number, sheets);
  const total = sheets.at(-1)?.to ?? 0;
  return (
    <p className="sheet-range" ref={element} tabIndex={-1}>
      {m.sheet_range({ from: from + 1, to, total })}
      {!isStatic && (
        <button type="button" className="link-button" onClick={seek}>
          {m.search_label()}
        </button>
      )}
    </p>
  );
}

/** For what stands above a sheet: it takes the focus of what has gone with the sheet before. */
export function useFocusOnTurn(number: number): RefObject<HTMLParagraphElement | null> {
  const element = useRef<HTMLParagraphElement>(null);
  const shown = useRef(number);
  useEffect(() => {
    if (shown.current === number) return;
    shown.current = number;
    const { activeElement } = document;
    if (activeElement !== document.body && !activeElement?.closest('.sheets')) return;
    element.current?.focus({ preventScroll: true });
    element.current?.closest('.page-panel')?.scrollTo(0, 0);
    element.current?.scrollIntoView({ block: 'nearest' });
  }, [number]);
  return element;
}

/** Below a sheet: ways to the others, each with an address of its own. */
export function SheetLinks({ sheets, ...props }: SheetsProps) {
  return <NumberedLinks {...props} count={sheets.length} />;
}

type NumberedProps = Turning & {
  /** How many sheets there are, and which is shown, from 1. */
  readonly count: number;
  readonly number: number;
};

/** Likewise, of sheets that are only counted. */
export function NumberedLinks(props: NumberedProps) {
  const { count, number } = props;
  if (useIsOnPaper() || count < 2 || props.addressOf(number) === undefined) return null;
  return (
    <nav className="sheets" aria-label={m.sheets()}>
      <SheetLink {...props} to={number - 1} label={m.sheet_previous()}>
        <span className="arrow-back" aria-hidden="true" />
      </SheetLink>
      {reachable(number, count).map((each, i) =>
        each === undefined ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: at most one gap on either side.
          <span key={`gap ${i}`}>…</span>
        ) : (
          <SheetLink key={each} {...props} to={each} label={m.sheet_number({ number: each })}>
            {each}
          </SheetLink>
        ),
      )}
      <SheetLink {...props} to={number + 1} label={m.sheet_next()}>
        <span className="arrow-on" aria-hidden="true" />
      </SheetLink>
    </nav>
  );
}

type ButtonsProps = {
  /** What the sheets are of. */
  readonly label: string;
  readonly sheets: readonly Sheet[];
  readonly number: number;
  readonly onTurn: (number: number) => void;
};

/** Ways to the parts of what is too wide. Both stay while one turns, and so does the focus. */
export function SheetButtons({ label, sheets, number, onTurn }: ButtonsProps) {
  const isStatic = useIsStatic();
  if (useIsOnPaper() || sheets.length < 2) return null;
  const { from, to } = sheetAt(number, sheets);
  const range = m.sheet_range({ from: from + 1, to, total: sheets.at(-1)?.to ?? 0 });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent with a form.
    <div role="group" className="sheet-range" aria-label={label}>
      <span role="status">
        {m.labelled({ label })} {range}
      </span>
      {!isStatic && (
        <>
          <IconButton
            label={m.sheet_previous()}
            icon="back"
            isDisabled={number === 1}
            onPress={() => onTurn(number - 1)}
          />
          <IconButton
            label={m.sheet_next()}
            icon="forward"
            isDisabled={number === sheets.length}
            onPress={() => onTurn(number + 1)}
          />
        </>
      )}
    </div>
  );
}

type LinkProps = NumberedProps & {
  readonly to: number;
  readonly label: string;
  readonly children: ReactNode;
};

function SheetLink({ count, number, addressOf, onTurn, to, label, children }: LinkProps) {
  if (to < 1 || to > count) return null;
  const follow = (event: MouseEvent) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!isPlain || event.button !== 0) return;
    event.preventDefault();
    onTurn(to);
  };
  return (
    <a
      className="button"
      href={addressOf(to)}
      aria-label={label}
      aria-current={to === number ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
