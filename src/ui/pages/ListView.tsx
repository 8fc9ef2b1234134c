import { useRef } from 'react';
import { isEverything } from '../../domain/filter.ts';
import type { Selected } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import { usePassing } from '../dossier/context.ts';
import { ListForms } from './ListForms.tsx';
import { ListPage } from './ListPage.tsx';
import { PagePanel } from './PagePanel.tsx';
import type { Turning } from './Sheets.tsx';
import { TablePage } from './TablePage.tsx';
import { useScrollToChosen } from './useScrollToChosen.ts';
import { useTurning } from './useTurning.ts';

type Props = {
  readonly explorer: Explorer;
  readonly form: 'list' | 'table';
  readonly sort: ExplorerState['sort'];
  /** The number of the sheet asked for. */
  readonly sheet: number | undefined;
  readonly selected: Selected;
  /** Ways to other sheets, if not those of the explorer. */
  readonly turning?: Turning | undefined;
  /** The years that it is of, in words, where that is all that is filtered by. */
  readonly years?: string | undefined;
};

/** All that passes the filter, as a list or as a table. The switch between the two keeps the focus. */
export function ListView(props: Props) {
  const { explorer, form, sort, sheet, selected, turning } = props;
  const { filter } = usePassing();
  const element = useRef<HTMLElement>(null);
  useScrollToChosen(element, selected, form);
  const own = useTurning(explorer);
  const sheets = { sheet, turning: turning ?? own };
  const listTitle = isEverything(filter) ? m.list_title() : titleOf(props);
  return (
    <PagePanel
      ref={element}
      name={form === 'list' ? m.view_list() : m.view_table()}
      title={form === 'list' ? listTitle : m.table_title()}
      className={`${form}-page`}
      above={<ListForms explorer={explorer} />}
    >
      {form === 'list' ? (
        <ListPage selected={selected} {...sheets} />
      ) : (
        <TablePage selected={selected} sort={sort} setSort={explorer.setSort} {...sheets} />
      )}
    </PagePanel>
  );
}

function titleOf({ years }: Props): string {
  if (years === undefined) return m.list_title_filtered();
  return `${m.labelled({ label: m.visits() })} ${years}`;
}
