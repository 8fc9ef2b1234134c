/**
 * W3C Web Annotations: one annotation for each excerpt. Its target are the words in the document, its
 * body what they document. Positions count UTF-16 code units in the text as the dossier's editors
 * received it, as its dataset has them; where a page differs, the quotation finds its place.
 */
import type { Stop, Visit } from '../domain/catalog.ts';
import { doubtOf } from '../domain/doubt.ts';
import { LIST, longJson } from './json.ts';
import type { LongText } from './pieces.ts';
import { provenanceOf } from './provenance.ts';
import {
  addressOf,
  type Evidence,
  evidenceOf,
  isStop,
  type Taken,
  textOf,
  translationIn,
} from './taken.ts';
import { dateWords, doubtWords } from './words.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

export function* webAnnotations(taken: Taken): LongText {
  const { dossier, version, scope, rights, site } = provenanceOf(taken);
  const evidence = evidenceOf(taken);
  const collection = new URL('#annotations', site).href;
  const annotations = {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: dossier,
    'schema:version': version,
    'dcterms:description': scope,
    'dcterms:rights': rights,
    total: evidence.length,
    first: {
      id: `${collection}-1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: LIST,
    },
  };
  return yield* longJson(annotations, evidence, (each) => annotation(each, taken));
}

function annotation({ excerpt, item }: Evidence, taken: Taken) {
  const { exact, prefix, suffix, start, end, source } = excerpt;
  const address = addressOf(item, taken);
  const translation = translationIn(excerpt, taken);
  return {
    id: `${address}#${excerpt.id}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        value: itemWords(item, taken),
        format: 'text/plain',
        language: taken.language,
      },
      { type: 'SpecificResource', purpose: 'linking', source: address },
      ...(translation
        ? [
            {
              type: 'TextualBody',
              purpose: 'commenting',
              value: `${translation.by}: ${translation.text}`,
              format: 'text/plain',
              language: translation.language,
            },
          ]
        : []),
    ],
    target: {
      type: 'SpecificResource',
      source: source.url,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          ...(prefix === '' ? {} : { prefix }),
          ...(suffix === '' ? {} : { suffix }),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

function itemWords(item: Stop | Visit, taken: Taken): string {
  const place = isStop(item) ? [textOf(item.place.names, taken)] : [];
  const doubts = isStop(item) ? doubtWords(item, taken) : taken.words.doubt(doubtOf(item));
  const { when } = item;
  const title = textOf(item.title, taken);
  return [title, ...place, dateWords(when, taken), `EDTF ${when.edtf}`, ...doubts].join('; ');
}
