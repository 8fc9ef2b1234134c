import type { Input } from '../../cli/command.ts';
import { UsageError } from '../../cli/errors.ts';
import { parseBbox } from './geometry/bbox.ts';
import type { Bbox } from './geometry/types.ts';

export interface Options {
  /** The region pack to build, its name the file's; undefined for none. */
  readonly region: string | undefined;
  readonly bbox: Bbox;
  /** A YAML file of the dossier's places. */
  readonly places: string;
  readonly world: boolean;
  /** The world in detail, cut into cells. */
  readonly atlas: boolean;
  readonly labels: boolean;
}

const DEFAULT_REGION = 'region';
const DEFAULT_BBOX = '19,50.5,45,64.5';
const DEFAULT_PLACES = 'data/places.yaml';

export const COMMAND = {
  name: 'npm run basemap',
  summary:
    'Rebuilds the files of public/basemap/. Without --region, --world, --atlas and --labels it builds all four.',
  options: {
    region: {
      type: 'string',
      value: 'NAME',
      about: 'build NAME.topojson, the detailed map of a region',
    },
    bbox: {
      type: 'string',
      value: 'W,S,E,N',
      about: `frame of the region in degrees (default for --region ${DEFAULT_REGION}: ${DEFAULT_BBOX})`,
    },
    places: {
      type: 'string',
      value: 'FILE',
      default: DEFAULT_PLACES,
      about: 'YAML list of the places to keep in detail',
    },
    world: { type: 'boolean', default: false, about: 'build world.topojson, the coarse map' },
    atlas: {
      type: 'boolean',
      default: false,
      about: 'build atlas/, the world in more detail (5 minutes)',
    },
    labels: { type: 'boolean', default: false, about: 'build labels.json' },
  },
  examples: [
    'npm run basemap',
    'npm run basemap -- --region portugal --bbox=-10.5,36,-5.5,43 --labels',
  ],
} as const;

/** What is to be built. Throws a `UsageError` when the options do not fit together. */
export function optionsOf(values: Input<typeof COMMAND.options>['values']): Options {
  const all = values.region === undefined && !(values.world || values.atlas || values.labels);
  const region = values.region ?? (all ? DEFAULT_REGION : undefined);
  if (region !== undefined && !/^[a-z][a-z0-9-]*$/.test(region)) {
    throw new UsageError(
      `The name of a region is lower-case letters, digits and hyphens, not "${region}".`,
    );
  }
  if (region === 'world' || region === 'atlas')
    throw new UsageError(`"${region}" is the name of another pack.`);
  if (region !== undefined && region !== DEFAULT_REGION && values.bbox === undefined) {
    throw new UsageError(`--region ${region} needs its own --bbox=west,south,east,north.`);
  }
  return {
    region,
    bbox: bboxOf(values.bbox ?? DEFAULT_BBOX),
    places: values.places,
    world: values.world || all,
    atlas: values.atlas || all,
    labels: values.labels || all,
  };
}

function bboxOf(text: string): Bbox {
  try {
    return parseBbox(text);
  } catch (error) {
    throw new UsageError(`--bbox: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
