/** What is read refers to what else is read; so it is found here, once it is there. */
import type { Place, Source, Stop, Visit } from '../catalog.ts';
import type { Columns } from './columns.ts';
import type { Ids } from './ids.ts';

export type World = {
  visits: readonly Visit[];
  stops: readonly Stop[];
  places: readonly Place[];
  sources: readonly Source[];
};

export type Read = { readonly columns: Columns; readonly ids: Ids; readonly world: World };
