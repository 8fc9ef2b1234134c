import { describe, expect, it } from 'vitest';
import { createMeasures } from './measures.ts';

function measured(look: string, reach = 13) {
  const asked: string[] = [];
  const measure = () => {
    asked.push(look);
    return { reach, name: look.length };
  };
  return { look, measure, asked };
}

describe('measures', () => {
  it('asks once for all that look alike', () => {
    const measures = createMeasures(true);
    const [first, alike, other] = [measured('Arda'), measured('Arda'), measured('Bree')];
    expect(measures.of([first, alike, other], '1 800').map(({ name }) => name)).toEqual([4, 4, 4]);
    measures.of([alike, other], '1 800');
    expect([first, alike, other].map(({ asked }) => asked.length)).toEqual([1, 0, 1]);
  });

  it.each([
    ['in another setting', '2 800', () => {}],
    ['after another typeface has come', '1 800', (it: { forget: () => void }) => it.forget()],
  ])('asks again %s', (_, setting, act) => {
    const measures = createMeasures(true);
    const marker = measured('Arda');
    measures.of([marker], '1 800');
    act(measures);
    measures.of([marker], setting);
    expect(marker.asked).toHaveLength(2);
  });

  it('keeps nothing of what is not on the page, and nothing at all on a stage', () => {
    const hidden = measured('Arda', 0);
    const onStage = measured('Bree');
    const [measures, ofStage] = [createMeasures(true), createMeasures(false)];
    for (let turn = 0; turn < 2; turn += 1) {
      measures.of([hidden], '1 800');
      ofStage.of([onStage], '1 800');
    }
    expect([hidden.asked.length, onStage.asked.length]).toEqual([2, 2]);
  });
});
