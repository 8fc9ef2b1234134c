/** The basemap's names, `basemap/labels.json`, parsed before anything of them is drawn; see `pipeline/basemap/README.md`. */
import * as v from 'valibot';

const named = {
  names: v.record(v.string(), v.string()),
  position: v.tuple([v.number(), v.number()]),
};
const zooms = { ...named, minZoom: v.number() };

const CitiesSchema = v.array(
  v.object({ ...named, zoom: v.number(), capital: v.boolean(), weight: v.number() }),
);

const LabelsSchema = v.object({
  cities: CitiesSchema,
  waters: v.array(v.object({ ...zooms, maxZoom: v.number(), size: v.number(), kind: v.string() })),
  islands: v.array(v.object(zooms)),
  /** `region` is ISO 3166-1 alpha-2; `names` are in languages that not every browser knows. */
  countries: v.array(v.object({ ...named, region: v.string() })),
});

/** The names that a basemap can show. */
export type BasemapLabels = v.InferOutput<typeof LabelsSchema>;

/** Throws where the file is not what a map can draw. */
export function parseLabels(input: unknown): BasemapLabels {
  const parsed = v.safeParse(LabelsSchema, input);
  if (!parsed.success) throw new Error(`labels.json: ${parsed.issues[0].message}`);
  return parsed.output;
}

/** The cities of a part of the world, `basemap/atlas/`. Throws where they are not what a map can draw. */
export function parseCities(input: unknown): BasemapLabels['cities'] {
  return v.parse(CitiesSchema, input);
}
