import { describe, expect, it } from 'vitest';
import { createTurns, inTurn } from './turns.ts';

function turns() {
  const tasks: (() => void)[] = [];
  const drawn: string[] = [];
  const takeTurn = createTurns((next) => tasks.push(next));
  return {
    drawn,
    take: (name: string) => takeTurn(() => drawn.push(name)),
    nextTask: () => tasks.shift()?.(),
    isOver: () => tasks.length === 0,
  };
}

describe('turns', () => {
  it('has the first draw at once and each other one in a task of its own, in their order', () => {
    const { take, drawn, nextTask, isOver } = turns();
    for (const name of ['map', 'timeline', 'strip']) take(name);
    expect(drawn).toEqual(['map']);
    nextTask();
    expect(drawn).toEqual(['map', 'timeline']);
    nextTask();
    expect(drawn).toEqual(['map', 'timeline', 'strip']);
    nextTask();
    expect(isOver()).toBe(true);
  });

  it('has one draw at once again when all have had their turn', () => {
    const { take, drawn, nextTask } = turns();
    take('map');
    nextTask();
    take('timeline');
    expect(drawn).toEqual(['map', 'timeline']);
  });

  it('leaves out what is no longer wanted', () => {
    const { take, drawn, nextTask } = turns();
    take('map');
    const cancel = take('timeline');
    take('strip');
    cancel();
    nextTask();
    expect(drawn).toEqual(['map', 'strip']);
  });

  it('goes on after one that fails', () => {
    const { take, drawn, nextTask } = turns();
    const tasks: (() => void)[] = [];
    const takeTurn = createTurns((next) => tasks.push(next));
    expect(() =>
      takeTurn(() => {
        throw new Error('no room');
      }),
    ).toThrow('no room');
    takeTurn(() => take('timeline'));
    tasks.shift()?.();
    nextTask();
    expect(drawn).toEqual(['timeline']);
  });
});

it('does something in a task of its own, and goes on in the next', async () => {
  const done: string[] = [];
  const turn = inTurn(() => {
    done.push('act');
    setImmediate(() => done.push('another task'));
  });
  await Promise.resolve();
  expect(done).toEqual([]);
  await turn;
  expect(done[0]).toBe('act');
});

it('says that it has failed', async () => {
  const failed = () => {
    throw new Error('no room');
  };
  await expect(inTurn(failed)).rejects.toThrow('no room');
});
