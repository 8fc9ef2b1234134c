import { expect, test } from 'vitest';
import { gazetteerOf } from './gazetteerOf.ts';

test.each([
  ['https://www.geonames.org/3435910/', 'GeoNames', '3435910', 'https://www.geonames.org/3435910/'],
  ['http://sws.geonames.org/3435910', 'GeoNames', '3435910', 'https://www.geonames.org/3435910/'],
  [
    'http://www.geonames.org/2657780/abingdon.html',
    'GeoNames',
    '2657780',
    'https://www.geonames.org/2657780/',
  ],
  ['gn:2657780', 'GeoNames', '2657780', 'https://www.geonames.org/2657780/'],
  ['http://www.wikidata.org/entity/Q64', 'Wikidata', 'Q64', 'https://www.wikidata.org/wiki/Q64'],
  [
    'https://m.wikidata.org/wiki/Q64#sitelinks',
    'Wikidata',
    'Q64',
    'https://www.wikidata.org/wiki/Q64',
  ],
  ['wd:Q64', 'Wikidata', 'Q64', 'https://www.wikidata.org/wiki/Q64'],
  [
    'https://pleiades.stoa.org/places/579885/athens',
    'Pleiades',
    '579885',
    'https://pleiades.stoa.org/places/579885',
  ],
  ['pl:579885', 'Pleiades', '579885', 'https://pleiades.stoa.org/places/579885'],
  [
    'https://www.openstreetmap.org/relation/62422#map=11/52.5/13.4',
    'OpenStreetMap',
    'relation/62422',
    'https://www.openstreetmap.org/relation/62422',
  ],
  [
    'http://vocab.getty.edu/tgn/7011944',
    'Getty Thesaurus of Geographic Names',
    '7011944',
    'http://vocab.getty.edu/page/tgn/7011944',
  ],
])('%s is a record of %s', (address, name, record, url) => {
  expect(gazetteerOf(address)).toEqual({ name, record, url });
});

test.each([
  ['another host that begins like one', 'https://www.geonames.org.example.org/1'],
  ['a host behind a user name', 'https://www.geonames.org@example.org/1'],
  ['a user name before the host', 'https://me@www.geonames.org/1'],
  ['another scheme', 'javascript://www.geonames.org/1'],
  ['another port', 'https://www.geonames.org:8080/1'],
  ['a page that is no record', 'https://www.geonames.org/about.html'],
  ['a property of Wikidata', 'https://www.wikidata.org/wiki/Property:P31'],
  ['an unknown prefix', 'xx:12'],
  ['a prefix with another record', 'wd:64'],
  ['a path in a prefix', 'gn:../../1'],
  ['no address', 'Berlin'],
  ['nothing', ''],
])('%s is none', (_, address) => {
  expect(gazetteerOf(address)).toBeUndefined();
});
