/** How far publishing is, in words for a terminal: "320 of 1004 pages and pictures, about 12 s left". */

/** Files of which there are many, and each of which takes its time. */
const COUNTED = /(^|\/)index\.html$|^cards\//;

/** The first are the slowest: from fewer nothing can be guessed. */
const ENOUGH = 10;

/** Says after each file how far it is; `total` are those that are counted, `now` milliseconds. */
export function farOf(total: number, now: () => number = () => performance.now()) {
  const began = now();
  let done = 0;
  return (path: string): string => {
    if (COUNTED.test(path) && !path.startsWith('embed/')) done += 1;
    if (done === 0 || done >= total) return path;
    if (done < ENOUGH) return `${done} of ${total} pages and pictures`;
    const left = Math.ceil((((now() - began) / done) * (total - done)) / 1000);
    return `${done} of ${total} pages and pictures, about ${timeText(left)} left`;
  };
}

function timeText(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
