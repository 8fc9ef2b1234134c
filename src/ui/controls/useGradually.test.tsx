import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ReasonBody } from '../evidence/ReasonBody.tsx';
import { StaticContext } from '../prerender/static.ts';
import { MOST_ON_PAPER, PaperContext } from '../print/paper.ts';
import { itemOf } from './items.ts';
import { ShowEarlier, ShowMore } from './ShowMore.tsx';
import { useGradually } from './useGradually.ts';

type Props = {
  readonly total: number;
  readonly chosen?: number;
  readonly path?: string;
  readonly most?: number;
};

function List({ total, chosen = -1, path, most }: Props) {
  const items = Array.from({ length: total }, (_, i) => i);
  const gradual = useGradually(items, { step: 10, chosen, path, ...(most ? { most } : {}) });
  return (
    <div>
      <ShowEarlier {...gradual} />
      <ul>
        {gradual.drawn.map((item, i) => (
          <li key={item} {...itemOf(gradual, i)}>
            {item}
          </li>
        ))}
      </ul>
      <ShowMore {...gradual} />
    </div>
  );
}

const STATIC = {
  SelectedPage: () => null,
  ReasonBody,
  listPath: undefined,
  YearLinks: undefined,
  tells: { reasons: true, passages: 'here', positions: 'here', stops: undefined } as const,
};
const drawn = (html: string) =>
  [...html.matchAll(/<li[^>]*>(\d+)/g)].map(([, item]) => Number(item));
const buttons = (html: string) => [...html.matchAll(/<(button|a) /g)].length;
const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

test('what is a little longer than a part is drawn whole, and looks like any list', () => {
  const html = renderToString(<List total={14} />);
  expect(drawn(html)).toEqual(upTo(0, 14));
  expect(html).not.toMatch(/aria-|button/);
});

test('a long list begins with its first part, and says which of all its items these are', () => {
  const html = renderToString(<List total={200} />);
  expect(drawn(html)).toEqual(upTo(0, 10));
  expect(html).toContain('<li aria-posinset="10" aria-setsize="200">9');
  expect(html).toContain('Show the next 10 of 200');
  expect(html).not.toContain('previous');
});

test('a chosen item is drawn with the part that it is in, with ways to both sides', () => {
  const html = renderToString(<List total={200} chosen={155} />);
  expect(drawn(html)).toEqual(upTo(150, 160));
  expect(html).toContain('Show the previous 10 of 200');
  expect(html).toContain('Show the next 10 of 200');
  expect(drawn(renderToString(<List total={204} chosen={203} />))).toEqual(upTo(190, 204));
});

test('without a script there is all, or a link to all', () => {
  const isStatic = (props: Props) =>
    renderToString(
      <StaticContext value={STATIC}>
        <List {...props} />
      </StaticContext>,
    );
  expect(drawn(isStatic({ total: 200 }))).toHaveLength(200);
  const cut = isStatic({ total: 200, path: 'list/' });
  expect(drawn(cut)).toHaveLength(10);
  expect(cut).toContain('href="list/"');
  expect(cut).not.toContain('<button');
});

test('paper has some hundreds, and says how many are left out', () => {
  const html = renderToString(
    <PaperContext value={true}>
      <List total={1000} />
    </PaperContext>,
  );
  expect(drawn(html)).toEqual(upTo(0, MOST_ON_PAPER));
  expect(html).toContain(`Only the first ${MOST_ON_PAPER} of 1000 are printed here.`);
  expect(buttons(html)).toBe(0);
});

test('of a part that is coming only what is in sight is drawn, and no way to more yet', () => {
  const html = renderToString(<List total={200} most={4} />);
  expect(drawn(html)).toEqual(upTo(0, 4));
  expect(html).toContain('<li aria-posinset="4" aria-setsize="200">3');
  expect(buttons(html)).toBe(0);
  expect(renderToString(<List total={200} most={10} />)).toBe(renderToString(<List total={200} />));
});
