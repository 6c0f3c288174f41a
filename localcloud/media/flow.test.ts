import { openFlow } from './flow';

afterEach(() => jest.useRealTimers());

test('sound and picture are measured apart, over the last five seconds alone', () => {
  jest.useFakeTimers({ now: Date.UTC(2026, 10, 28) });
  const flow = openFlow();
  flow.look();
  expect(flow.measured()).toBeUndefined();
  const second = (bytes: number): void => {
    for (let picture = 0; picture < 25; picture += 1) flow.take({ codec_type: 9, size: bytes, flags: 4 });
    for (let piece = 0; piece < 40; piece += 1) flow.take({ codec_type: 8, size: 200, flags: 1 });
    jest.advanceTimersByTime(1_000);
    flow.look();
  };
  // What a decoder is set up with weighs, and is no picture.
  flow.take({ codec_type: 9, size: 1_000, flags: 2 });
  second(4_000);
  expect(flow.measured()).toEqual({
    at: Date.UTC(2026, 10, 28) + 1_000,
    ...{ videoRate: 808_000, videoFps: 25, audioRate: 64_000, audioFps: 40 },
  });
  for (let looks = 0; looks < 5; looks += 1) second(1_000);
  expect(flow.measured()).toMatchObject({ videoRate: 200_000, videoFps: 25 });
});
