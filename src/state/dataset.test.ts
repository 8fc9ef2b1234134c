import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { firstOf } from '../domain/first.ts';
import { packOf } from '../domain/packed/pack.ts';
import { UnpackFault } from '../domain/packed/unpacked.ts';
import { altered, dataset } from '../testing/aurelia.ts';
import { catalogOf } from '../testing/catalog.ts';
import { createDataset, DatasetError, notUnpacked } from './dataset.ts';

const ADDRESS = 'https://example.org/data/visits.json';

/** Loads the dataset as the app does, with the network answering as given. */
function load(answer: () => Promise<Response>) {
  const fetched = vi.fn<typeof fetch>(answer);
  vi.stubGlobal('fetch', fetched);
  const store = createDataset(ADDRESS);
  const loaded = store.load().then(() => {
    const { catalog, error } = store.getState();
    if (!catalog) throw error;
    return catalog;
  });
  return { loaded, fetched };
}

async function failure(answer: () => Promise<Response>): Promise<DatasetError> {
  const error: unknown = await load(answer).loaded.catch((reason: unknown) => reason);
  if (!(error instanceof DatasetError)) throw new Error(`Not a DatasetError: ${String(error)}`);
  return error;
}

const answerWith = (body: string, init?: ResponseInit) => async () => new Response(body, init);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a sound dataset', () => {
  test('becomes a catalogue', async () => {
    const { loaded, fetched } = load(answerWith(JSON.stringify(dataset())));
    const catalog = await loaded;
    expect(catalog.visits.map(({ id }) => id)).toEqual(['departure', 'return']);
    expect(catalog.visits[0]?.stops[0]?.visit).toBe(catalog.visits[0]);
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([ADDRESS]);
  });
});

describe('a page that begins with the first file', () => {
  const FIRST = 'https://example.org/data/first.json';
  const answers = (first: Response) => {
    const fetched = vi.fn<typeof fetch>(async (address) =>
      address === FIRST ? first : new Response(JSON.stringify(dataset())),
    );
    vi.stubGlobal('fetch', fetched);
    return { store: createDataset(ADDRESS, { address: FIRST, isPacked: false }), fetched };
  };

  test('has a catalogue without texts, and gets them into it when they are asked for', async () => {
    const { store, fetched } = answers(Response.json(firstOf(dataset())));
    await store.load();
    expect(store.getState().catalog).toMatchObject({ isWithoutTexts: true });
    expect(fetched).toHaveBeenCalledTimes(1);
    const { catalog: first } = store.getState();
    await store.complete();
    const { catalog } = store.getState();
    expect(catalog).toBe(first);
    expect(catalog).toEqual(catalogOf(dataset()));
  });

  test('begins anew with a dataset that has changed since the first file was made', async () => {
    const { store } = answers(Response.json({ ...firstOf(dataset()), version: 'ba9876543210' }));
    await store.load();
    await store.complete();
    expect(store.getState().catalog).toEqual(catalogOf(dataset()));
  });

  test('keeps what it has where the texts cannot be had', async () => {
    const { store, fetched } = answers(Response.json(firstOf(dataset())));
    await store.load();
    const before = store.getState();
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(store.complete()).rejects.toThrow(DatasetError);
    expect(store.getState()).toBe(before);
  });

  test.each([
    ['is missing', new Response('', { status: 404 })],
    ['is no JSON', new Response('<!doctype html>')],
    ['is of another version', Response.json({ ...firstOf(dataset()), format: 'dateline-first-0' })],
    ['is not whole', Response.json({ ...firstOf(dataset()), people: [] })],
  ])('takes the whole dataset where that %s', async (_, first) => {
    const { store } = answers(first);
    await store.load();
    const { catalog } = store.getState();
    expect(catalog?.isWithoutTexts).toBeUndefined();
    expect(catalog?.visits).toHaveLength(2);
  });
});

describe('a page that begins with an index', () => {
  const INDEX = 'https://example.org/data/index.bin';
  const answers = (index: Response | Error) => {
    const fetched = vi.fn<typeof fetch>(async (address) => {
      if (address !== INDEX) return new Response(JSON.stringify(dataset()));
      if (index instanceof Error) throw index;
      return index;
    });
    vi.stubGlobal('fetch', fetched);
    return { store: createDataset(ADDRESS, { address: INDEX, isPacked: true }), fetched };
  };
  const zipped = (data = dataset()) => new Uint8Array(gzipSync(packOf(data, Uint32Array.of(0))));

  test('has a catalogue without texts, and nothing else has been fetched', async () => {
    const { store, fetched } = answers(new Response(zipped()));
    await store.load();
    const { catalog } = store.getState();
    expect(catalog).toMatchObject({ isWithoutTexts: true, chunks: { firstVisits: { 0: 0 } } });
    expect(catalog?.visits.map(({ id }) => id)).toEqual(['departure', 'return']);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['is missing', () => new Response('', { status: 404 }), undefined],
    ['cannot be reached', () => new TypeError('Failed to fetch'), undefined],
    ['is a web page', () => new Response('<!doctype html>'), 'cannot be unpacked'],
    ['is cut off', () => new Response(zipped().subarray(0, -20)), 'cannot be unpacked'],
    ['is another file', () => new Response(new Uint8Array(gzipSync('{}'))), 'has 2 bytes'],
  ])('takes the whole dataset where that %s, and says why', async (_, index, why) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const { store } = answers(index());
    await store.load();
    const { catalog } = store.getState();
    expect(catalog?.isWithoutTexts).toBeUndefined();
    expect(catalog?.visits).toHaveLength(2);
    if (why === undefined) expect(warn).not.toHaveBeenCalled();
    else expect(String(warn.mock.lastCall)).toContain(why);
    warn.mockRestore();
  });
});

describe('a page that looks for another version of the site', () => {
  const INDEX = 'https://example.org/data/index.bin';
  const zipped = (data: ReturnType<typeof dataset>) =>
    new Response(new Uint8Array(gzipSync(packOf(data, Uint32Array.of(0)))));
  const opened = async () => {
    const fetched = vi.fn<typeof fetch>(async () => zipped(dataset()));
    vi.stubGlobal('fetch', fetched);
    const store = createDataset(ADDRESS, { address: INDEX, isPacked: true });
    await store.load();
    return { store, fetched };
  };

  test('keeps what it has where there is none, so that it does not begin anew for ever', async () => {
    const { store } = await opened();
    const told = vi.fn();
    store.subscribe(told);
    await store.renew();
    expect(told).not.toHaveBeenCalled();
  });

  test('keeps what it has where the site cannot be reached', async () => {
    const { store, fetched } = await opened();
    const before = store.getState();
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    await store.renew();
    expect(store.getState()).toBe(before);
  });

  test('begins anew with another', async () => {
    const { store, fetched } = await opened();
    fetched.mockResolvedValue(zipped({ ...dataset(), version: 'ba9876543210' }));
    await store.renew();
    expect(store.getState().catalog?.version).toBe('ba9876543210');
  });
});

describe('the compressed dataset beside an index that is missing', () => {
  const load = async (body: BodyInit) => {
    const fetched = vi.fn<typeof fetch>(async (address) =>
      address === ADDRESS ? new Response(body) : new Response('', { status: 404 }),
    );
    vi.stubGlobal('fetch', fetched);
    const first = { address: 'https://example.org/data/index.bin', isPacked: true };
    const store = createDataset(ADDRESS, first);
    await store.load();
    return store.getState();
  };
  const packed = new Uint8Array(gzipSync(JSON.stringify(dataset())));

  test.each<[string, BodyInit]>([
    ['compressed', packed],
    ['unpacked by the host', JSON.stringify(dataset())],
  ])('is read: %s', async (_, body) => {
    expect((await load(body)).catalog).toEqual(catalogOf(dataset()));
  });

  test('is malformed where it is damaged, and says what to do', async () => {
    expect((await load(packed.subarray(0, -9))).error).toMatchObject({
      problem: 'malformed',
      faults: [{ path: '', message: expect.stringContaining('upload it once more') }],
    });
  });

  test('is invalid where it unpacks to more than it may', () => {
    const [fault, lost] = [new UnpackFault('large', 'too much'), new TypeError('terminated')];
    expect(notUnpacked(fault, ADDRESS)).toMatchObject({
      problem: 'invalid',
      address: ADDRESS,
      faults: [{ path: '', message: 'too much' }],
    });
    expect(notUnpacked(lost, ADDRESS)).toMatchObject({ problem: 'unreachable', faults: [] });
  });
});

describe('a dataset that cannot be had', () => {
  test('is unreachable where there is no answer', async () => {
    const error = await failure(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(error).toMatchObject({ problem: 'unreachable', address: ADDRESS, faults: [] });
  });

  test('is asked for once, not again and again', async () => {
    const { loaded, fetched } = load(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(loaded).rejects.toThrow(DatasetError);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('is unreachable where the answer breaks off on the way', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.error(new TypeError('terminated')),
    });
    const error = await failure(async () => new Response(body));
    expect(error.problem).toBe('unreachable');
  });

  test.each([404, 500])('is missing for an answer of %i', async (status) => {
    const error = await failure(answerWith(JSON.stringify(dataset()), { status }));
    expect(error).toMatchObject({ problem: 'missing', address: ADDRESS, faults: [] });
  });
});

describe('a dataset that is no dataset', () => {
  test.each([
    ['is cut off', JSON.stringify(dataset()).slice(0, -40)],
    ['is a web page', '<!doctype html><title>Not found</title>'],
    ['is empty', ''],
  ])('is malformed where it %s', async (_, body) => {
    const error = await failure(answerWith(body));
    expect(error.problem).toBe('malformed');
    expect(error.faults).toEqual([{ path: '', message: expect.stringMatching(/JSON/) }]);
  });

  test('is invalid where the schema is not met, with every fault', async () => {
    const wrong = altered(altered(dataset(), 'version', 7), 'visits.0.stops.0.excerpts', []);
    const error = await failure(answerWith(JSON.stringify(wrong)));
    expect(error.problem).toBe('invalid');
    expect(error.faults).toHaveLength(2);
    expect(error.faults[0]?.path).toBe('version');
    expect(error.faults[1]?.path).toMatch(/excerpts/);
  });

  test('is invalid where an id dangles, and says which', async () => {
    const wrong = altered(dataset(), 'visits.1.stops.0.place', 'atlantis');
    const error = await failure(answerWith(JSON.stringify(wrong)));
    expect(error).toMatchObject({
      problem: 'invalid',
      faults: [
        {
          path: 'visits[1].stops[0].place',
          message: 'There is no place "atlantis" in this dataset',
        },
      ],
    });
  });

  test('says in its message what is wrong and where', async () => {
    const error = await failure(answerWith('{}'));
    expect(error.name).toBe('DatasetError');
    expect(error.message).toBe(`invalid: ${ADDRESS}`);
  });
});
