import { backOff } from './backOff';
import { again, anew, asksForSound, due, firstLine, goesSlower, SILENT_FOR, told, type Line } from './line';

const say = (line: Line, said: 'playing' | 'stalled' | 'lost', now: number) => told(line, said, now, 0.5);

test('waits twice as long after each failure, up to a bound, and never two people the same', () => {
  expect([1, 2, 3, 4, 5, 9].map((fails) => backOff(fails, 0.5))).toEqual([
    1_000, 2_000, 4_000, 8_000, 8_000, 8_000,
  ]);
  expect(backOff(3, 0)).toBe(3_000);
  expect(backOff(3, 1)).toBe(5_000);
});

test('a picture that is lost is connected to anew when its time has come, not before', () => {
  const playing = say(firstLine(0), 'playing', 400);
  expect(playing).toMatchObject({ state: 'playing', attempt: 1 });
  expect(playing.dueAt).toBeUndefined();
  const waiting = say(playing, 'lost', 60_000);
  expect(waiting).toMatchObject({ state: 'waiting', fails: 1, dueAt: 61_000 });
  expect(due(waiting, 60_900, 0.5)).toBe(waiting);
  expect(due(waiting, 61_000, 0.5)).toMatchObject({ state: 'connecting', attempt: 2, fails: 1 });
});

test('a picture that comes and goes within seconds is asked for more and more rarely', () => {
  let line = firstLine(0);
  const waits: number[] = [];
  for (let now = 0; waits.length < 4; now += 10_000) {
    line = say(say(line, 'playing', now), 'lost', now + 300);
    waits.push((line.dueAt ?? 0) - now - 300);
    line = due(line, now + 10_000, 0.5);
  }
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000]);
});

test('a player that reconnects by itself is let, and given up when nothing comes of it', () => {
  const playing = say(firstLine(0), 'playing', 100);
  const stalled = say(playing, 'stalled', 20_000);
  expect(stalled).toMatchObject({ state: 'connecting', attempt: 1 });
  expect(say(stalled, 'playing', 21_000)).toMatchObject({ state: 'playing', attempt: 1 });
  expect(due(stalled, 20_000 + SILENT_FOR, 0.5)).toMatchObject({ state: 'waiting', fails: 1 });
});

test('a connection that says nothing at all is given up', () => {
  expect(due(firstLine(0), SILENT_FOR, 0.5)).toMatchObject({ state: 'waiting', fails: 1 });
});

test('what a connection says that was given up changes nothing', () => {
  const waiting = say(firstLine(0), 'lost', 100);
  expect(say(waiting, 'lost', 200)).toBe(waiting);
  expect(say(waiting, 'playing', 300)).toBe(waiting);
});

test('when the picture is said to be back nobody waits any longer', () => {
  const waiting = say(firstLine(0), 'lost', 100);
  expect(again(waiting, 150)).toMatchObject({ state: 'connecting', attempt: 2, fails: 0 });
  const playing = say(firstLine(0), 'playing', 100);
  expect(again(playing, 150)).toBe(playing);
  // What connects already goes on.
  const connecting = due(waiting, 60_000, 0.5);
  expect(again(connecting, 60_100)).toMatchObject({ state: 'connecting', attempt: 2, fails: 0 });
});

test('the slower way is tried in turn where the quick one does not work', () => {
  const never = { ...firstLine(0), played: false };
  const before = { ...firstLine(0), played: true };
  const tried = (line: Line) => [0, 1, 2, 3, 4, 5].map((fails) => goesSlower({ ...line, fails }));
  expect(tried(never)).toEqual([false, true, false, true, false, true]);
  expect(tried(before)).toEqual([false, false, false, false, false, true]);
});

test('who wants something else of a stream begins anew, and no failure counts against it', () => {
  const failing = due(say(say(firstLine(0), 'playing', 100), 'lost', 200), 60_000, 0.5);
  expect(anew(failing, 70_000)).toEqual({ ...firstLine(70_000), attempt: 3 });
});

test('sound alone is asked for until it proves not to be there, and again after each loss once it has come', () => {
  const never = { ...firstLine(0), played: false };
  const before = { ...firstLine(0), played: true };
  const asked = (line: Line) => [0, 1, 2, 3, 4, 5].map((fails) => asksForSound({ ...line, fails }));
  expect(asked(never)).toEqual([true, false, false, false, false, false]);
  expect(asked(before)).toEqual([true, true, true, true, true, false]);
});
