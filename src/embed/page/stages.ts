/** The pictures of the map: of everything, and of the part that the address asks for. */
import { nameOf } from './partFile.ts';
import { isWithin, type Part, type Reading } from './reading.ts';
import { isDark, onScheme } from './scheme.ts';

/** Shows the picture and the headline that go with a reading. */
export type Stages = { readonly show: (reading: Reading) => void };

/** Readies the picture of a part, if there is one; everything is shown wherever it cannot be had. */
export function createStages(part: Part | undefined): Stages {
  const all = [...document.querySelectorAll<HTMLElement>('.stage')];
  const own = part && all.find((stage) => stage.dataset.part === nameOf(part));
  let last: Reading | undefined;
  let isLost = false;

  const show = (reading: Reading) => {
    last = reading;
    const isPart = own !== undefined && part !== undefined && !isLost && isWithin(part, reading);
    for (const stage of all) stage.hidden = stage !== (isPart ? own : all[0]);
    for (const heading of document.querySelectorAll<HTMLElement>('.heading')) {
      heading.hidden = heading.matches('.of-part') !== isPart;
    }
  };
  if (own) {
    const { title = '' } = own.dataset;
    const headline = document.querySelector('.of-part h1');
    if (headline) headline.textContent = title;
    document.title = `${title} · ${document.title}`;
    drawLand(own, () => {
      isLost = true;
      if (last) show(last);
    });
  }
  return { show };
}

/** Puts the land below the markers, for light or dark; calls back where it cannot be had. */
function drawLand(stage: HTMLElement, lost: () => void): void {
  const image = new Image();
  const draw = () => {
    image.src = (stage.dataset.picture ?? '').replace('{theme}', isDark() ? 'dark' : 'light');
  };
  image.alt = '';
  image.className = 'land';
  image.addEventListener('error', lost);
  draw();
  onScheme(draw);
  stage.prepend(image);
}
