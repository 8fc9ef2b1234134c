/** The picture of a part of the dossier, which is in the page only where the address asks for it. */
import { nameOf, PART_POLICY, PART_VARIABLE, type Packed, partFile, unpacked } from './partFile.ts';
import type { Part } from './reading.ts';

declare global {
  interface Window {
    [PART_VARIABLE]?: Packed;
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** Milliseconds after which everything is shown in its place. */
const PATIENCE = 10_000;

const root = document.documentElement;

/** Whether there is a picture of it. */
export function hasPicture(part: Part | undefined): part is Part {
  const { parts = '' } = root.dataset;
  return part !== undefined && parts.split(' ').includes(nameOf(part));
}

/** Puts the picture into the page; rejects where it cannot be had. */
export async function loadStage(part: Part): Promise<void> {
  const { base = '' } = root.dataset;
  await run(new URL(base + partFile(part, root.lang), location.href).href);
  const packed = window[PART_VARIABLE];
  if (packed) document.querySelector('.stages')?.append(unpacked(packed, elementOf));
}

function run(address: string): Promise<void> {
  const policy = window.trustedTypes?.createPolicy(PART_POLICY, {
    createScriptURL: () => address,
  });
  const script = document.createElement('script');
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = reject;
    setTimeout(reject, PATIENCE);
    script.src = policy?.createScriptURL('') ?? address;
    document.head.append(script);
  });
}

function elementOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Element | string)[],
): Element {
  const element =
    name === 'div' ? document.createElement(name) : document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
