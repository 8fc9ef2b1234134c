import { parseArgs } from 'node:util';
import { parseBbox } from './geometry/bbox.ts';
import type { Bbox } from './geometry/types.ts';

export interface Options {
  /** The region pack to build, its name the file's; undefined for none. */
  readonly region: string | undefined;
  readonly bbox: Bbox;
  /** A YAML file of the dossier's places. */
  readonly places: string;
  readonly world: boolean;
  readonly labels: boolean;
}

const DEFAULT_REGION = 'region';
const DEFAULT_BBOX = '19,50.5,45,64.5';
const DEFAULT_PLACES = 'data/places.yaml';

/** Reads the command line. With none of --region, --world and --labels, all three are built. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      region: { type: 'string' },
      bbox: { type: 'string' },
      places: { type: 'string', default: DEFAULT_PLACES },
      world: { type: 'boolean', default: false },
      labels: { type: 'boolean', default: false },
    },
  });
  const all = values.region === undefined && !values.world && !values.labels;
  const region = values.region ?? (all ? DEFAULT_REGION : undefined);
  if (region !== undefined && !/^[a-z][a-z0-9-]*$/.test(region)) {
    throw new Error(`A region's name is lower-case letters, digits and hyphens: "${region}"`);
  }
  if (region === 'world') throw new Error('"world" is the name of the coarse pack');
  if (region !== undefined && region !== DEFAULT_REGION && values.bbox === undefined) {
    throw new Error(`--region ${region} needs its own --bbox west,south,east,north`);
  }
  return {
    region,
    bbox: parseBbox(values.bbox ?? DEFAULT_BBOX),
    places: values.places,
    world: values.world || all,
    labels: values.labels || all,
  };
}
