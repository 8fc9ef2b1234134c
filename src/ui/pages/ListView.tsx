import { useRef } from 'react';
import { isEverything } from '../../domain/filter.ts';
import type { Selected } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import { useDossier } from '../dossier/context.ts';
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
};

/** All that passes the filter, as a list or as a table. The switch between the two keeps the focus. */
export function ListView({ explorer, form, sort, sheet, selected, turning }: Props) {
  const { filter } = useDossier();
  const element = useRef<HTMLElement>(null);
  useScrollToChosen(element, selected, form);
  const own = useTurning(explorer);
  const sheets = { sheet, turning: turning ?? own };
  const listTitle = isEverything(filter) ? m.list_title() : m.list_title_filtered();
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
