import type { Stop } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { leadingExcerpts } from '../../scene/pages/compare.ts';
import { useTexts } from '../dossier/context.ts';
import { PlaceLine } from './PlaceLine.tsx';
import { Quotation } from './Quotation.tsx';

/** As much of one document as can be read in one breath, UTF-16 code units. */
const MOST = 260;

/** Where it was, and the words of the first document that says so. */
export function StopBody({ stop }: { readonly stop: Stop }) {
  const text = useTexts();
  const leading = leadingExcerpts(stop.excerpts, MOST);
  const others = new Set(stop.excerpts.map(({ source }) => source)).size - 1;
  return (
    <>
      <PlaceLine stop={stop} heading={text(stop.title)} />
      {leading.map((excerpt, i) => (
        <Quotation key={excerpt.id} excerpt={excerpt} isCredited={i < leading.length - 1} />
      ))}
      {others > 0 && <p className="present-aside">{m.present_more_sources({ count: others })}</p>}
    </>
  );
}
