import { useLayoutEffect, useRef } from 'react';
import type { SvgNode } from '../../views/svg.ts';
import { svgElement } from '../../views/svgDom.ts';

/** An SVG in the page, as wide as there is room. It is laid out from the left, whichever way one reads. */
export function Drawing({ node }: { readonly node: SvgNode }) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    element.current?.replaceChildren(svgElement(node));
  }, [node]);
  return <div className="drawing" dir="ltr" ref={element} />;
}
