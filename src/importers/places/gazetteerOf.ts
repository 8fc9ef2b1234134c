/** Records of gazetteers by their addresses, without asking anyone. */
import type { PlaceRecord } from '../dossier/records.ts';

type GazetteerRecord = NonNullable<PlaceRecord['gazetteer']>;

type Gazetteer = {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Captures the record in the path of an address, with the slash in front. */
  readonly path: RegExp;
  /** How Linked Places abbreviates the address. */
  readonly prefix?: string;
  /** Where the record is read by people. */
  readonly url: (record: string) => string;
};

const GAZETTEERS: readonly Gazetteer[] = [
  {
    name: 'GeoNames',
    hosts: ['geonames.org', 'www.geonames.org', 'sws.geonames.org'],
    path: /^\/([1-9]\d{0,11})(?:\/.*)?$/,
    prefix: 'gn',
    url: (record) => `https://www.geonames.org/${record}/`,
  },
  {
    name: 'Wikidata',
    hosts: ['wikidata.org', 'www.wikidata.org', 'm.wikidata.org'],
    path: /^\/(?:wiki|entity)\/(Q[1-9]\d{0,11})$/,
    prefix: 'wd',
    url: (record) => `https://www.wikidata.org/wiki/${record}`,
  },
  {
    name: 'Pleiades',
    hosts: ['pleiades.stoa.org'],
    path: /^\/places\/([1-9]\d{0,11})(?:\/.*)?$/,
    prefix: 'pl',
    url: (record) => `https://pleiades.stoa.org/places/${record}`,
  },
  {
    name: 'OpenStreetMap',
    hosts: ['openstreetmap.org', 'www.openstreetmap.org'],
    path: /^\/((?:node|way|relation)\/[1-9]\d{0,14})(?:\/.*)?$/,
    url: (record) => `https://www.openstreetmap.org/${record}`,
  },
  {
    name: 'Getty Thesaurus of Geographic Names',
    hosts: ['vocab.getty.edu'],
    path: /^\/(?:page\/)?tgn\/([1-9]\d{0,11})$/,
    prefix: 'tgn',
    url: (record) => `http://vocab.getty.edu/page/tgn/${record}`,
  },
];

/**
 * The record that an address leads to, if it is one of GeoNames, Wikidata, Pleiades, OpenStreetMap or
 * the Getty Thesaurus of Geographic Names; also in the short form of Linked Places, such as `wd:Q64`.
 */
export function gazetteerOf(address: string): GazetteerRecord | undefined {
  const short = /^([a-z]{2,4}):(Q?\d+)$/.exec(address.trim());
  for (const gazetteer of GAZETTEERS) {
    const record = short
      ? short[1] === gazetteer.prefix
        ? recordIn(gazetteer, gazetteer.url(short[2] ?? ''))
        : undefined
      : recordIn(gazetteer, address);
    if (record !== undefined) {
      return { name: gazetteer.name, record, url: gazetteer.url(record) };
    }
  }
  return undefined;
}

function recordIn({ hosts, path }: Gazetteer, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, username, password, pathname } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  if (!isWeb || username !== '' || password !== '' || !hosts.includes(host)) return undefined;
  return path.exec(pathname)?.[1];
}
