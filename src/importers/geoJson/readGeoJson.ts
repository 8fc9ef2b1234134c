/** Points with properties in GeoJSON (RFC 7946). */
import { isRecord } from '../../authoring/spot.ts';
import type { Imported, ImportFormat, ImportInput, ImportOptions, Sureness } from '../imported.ts';
import { jsonOf } from '../json/checkedJson.ts';
import {
  at,
  entriesOf,
  isThere,
  type JsonSpot,
  kindOf,
  placeOf,
  textAt,
} from '../json/jsonSpot.ts';
import { surenessOf as linkedPlacesSureness } from '../linkedPlaces/json.ts';
import { type Findings, fault, importedFrom, newFindings, note } from '../notes/findings.ts';
import { featureAt, type GeoFeature } from './feature.ts';
import { featuresOf } from './features.ts';
import { type Chosen, chosenIn } from './properties.ts';
import { recordsOfFeatures } from './recordsOfFeatures.ts';

/**
 * GeoJSON has no standard place for names and dates. An editor says which property has which, in the
 * mapping `{ properties: { place: 'name', date: 'day' } }`; without it nothing is guessed, and the
 * fault names the properties there are.
 */
export function readGeoJson(input: ImportInput, { language, mapping }: ImportOptions): Imported {
  const found = newFindings();
  const json = jsonOf(input);
  if (!json.ok) return json;
  const features = checkedFeatures(found, json.root);
  const chosen = found.faults.length > 0 ? undefined : chosenIn(found, input, mapping);
  if (chosen === undefined) return { ok: false, faults: found.faults };
  tellWhatIsNotRead(found, features, chosen);
  const read = features.map((spot) => featureAt(found, spot, chosen));
  return importedFrom(found, () =>
    recordsOfFeatures(read satisfies GeoFeature[], chosen, language),
  );
}

function checkedFeatures(found: Findings, root: JsonSpot): JsonSpot[] {
  const features = featuresOf(root);
  if (features.length === 0) {
    const message =
      'GeoJSON for a dossier is a FeatureCollection with at least one feature; a geometry alone has no properties';
    fault(found, placeOf(root), message);
  }
  const crs = textAt(found, at(at(at(root, 'crs'), 'properties'), 'name'));
  if (crs !== undefined && !/CRS84|EPSG:{1,2}4326/i.test(crs)) {
    const message = `The positions are in ${crs}; export the file in WGS 84 (EPSG:4326)`;
    fault(found, placeOf(at(root, 'crs')), message);
  }
  for (const feature of features) {
    if (isRecord(feature.value) && at(feature, 'type').value === 'Feature') continue;
    fault(found, placeOf(feature), `Expected a feature, but found ${kindOf(feature.value)}`);
  }
  return features;
}

/** Once for each property, where it comes first. */
function tellWhatIsNotRead(found: Findings, features: readonly JsonSpot[], chosen: Chosen): void {
  const read = new Set<string>(Object.values(chosen));
  const left = new Map<string, JsonSpot>();
  for (const feature of features) {
    for (const [name, spot] of entriesOf(at(feature, 'properties'))) {
      if (isThere(spot) && !read.has(name) && !left.has(name)) left.set(name, spot);
    }
  }
  for (const [name, spot] of left) {
    note(found, placeOf(spot), `The property “${name}” was chosen for nothing and left out`);
  }
}

export const GEO_JSON: ImportFormat = {
  id: 'geojson',
  name: 'GeoJSON',
  detect: ({ json }) => surenessOf(json),
  read: readGeoJson,
};

/** Linked Places are GeoJSON, too, and more. */
function surenessOf(json: unknown): Sureness {
  if (!isRecord(json) || (json.type !== 'FeatureCollection' && json.type !== 'Feature'))
    return 'no';
  const { features } = json;
  const hasFeatures = Array.isArray(features) && features.length > 0;
  if (json.type === 'FeatureCollection' && !hasFeatures) return 'no';
  return linkedPlacesSureness(json) === 'no' ? 'certain' : 'possible';
}
