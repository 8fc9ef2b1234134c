import { expect, test } from 'vitest';
import { createDrawing } from './drawing.ts';

const FRAME = { width: 800, height: 500, centre: [30, 56], zoom: 4 } as const;

test('what has the map move and draw is not drawn once more', () => {
  const drawn: unknown[] = [];
  const drawing = createDrawing(
    { frame: () => FRAME },
    { ...ground(), draw: (frame) => void drawn.push(frame) },
    { draw: () => [], follow: () => undefined, isCovering: () => true },
    {},
  );
  drawing.drawAfter(() => drawing.draw());
  expect(drawn).toHaveLength(1);
  drawing.drawAfter(() => undefined);
  expect(drawn).toHaveLength(2);
});

function ground() {
  return { setScene: () => undefined, setTheme: () => undefined, follow: () => true };
}
