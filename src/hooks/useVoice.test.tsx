import { act, renderHook } from '@testing-library/react';
import { toast } from '../components/feedback/Toast';
import { canListen, listen } from '../services/voice';
import { useVoice } from './useVoice';

jest.mock('../services/voice');
jest.mock('../components/feedback/Toast');
const can = jest.mocked(canListen);
const ears = jest.mocked(listen);

let say: (words: string) => void;
let fallSilent: () => void;
const stop = jest.fn();

beforeEach(() => {
  jest.clearAllMocks();
  can.mockReturnValue(true);
  ears.mockImplementation((onHeard, onEnd) => {
    say = onHeard;
    fallSilent = onEnd;
    return { stop };
  });
});

test('where the platform hears nothing there is no microphone at all', () => {
  can.mockReturnValue(false);
  expect(renderHook(() => useVoice(jest.fn())).result.current).toBeUndefined();
});

test('one tap listens, what is heard is told, another tap stops', () => {
  const heard = jest.fn();
  const { result } = renderHook(() => useVoice(heard));
  act(() => result.current?.toggle());
  expect(result.current?.listening).toBe(true);
  act(() => say('买一袋米'));
  expect(heard).toHaveBeenCalledWith('买一袋米');
  act(() => result.current?.toggle());
  expect(stop).toHaveBeenCalledTimes(1);
  act(() => fallSilent());
  expect(result.current?.listening).toBe(false);
  expect(toast).not.toHaveBeenCalled();
});

test('when nothing was heard, it says so and what else can be done', () => {
  const { result } = renderHook(() => useVoice(jest.fn()));
  act(() => result.current?.toggle());
  act(() => fallSilent());
  expect(toast).toHaveBeenCalledWith(expect.stringContaining('没听清'));
});
