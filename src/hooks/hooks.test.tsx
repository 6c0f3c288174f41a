import { act, renderHook, waitFor } from '@testing-library/react';
import * as cloud from '../services/cloud';
import { useAct } from './useAct';
import { useDraft } from './useDraft';
import { useRead } from './useRead';

jest.mock('../services/cloud');
const read = jest.mocked(cloud.read);
const send = jest.mocked(cloud.act);

beforeEach(() => {
  read.mockReset();
  send.mockReset();
});

const list = (parent: string) => ({
  ok: true as const,
  output: { list: [{ path: parent, name: parent, level: 'grid' as const, leaf: false }] },
});

test('a page asks when it opens and again when its question changes', async () => {
  read.mockImplementation((_action, input) => Promise.resolve(list((input as { parent: string }).parent)));
  const { result, rerender } = renderHook(({ parent }) => useRead('place.children', { parent }), {
    initialProps: { parent: 'a/' },
  });
  await waitFor(() => expect(result.current.data?.list[0]?.name).toBe('a/'));
  rerender({ parent: 'b/' });
  expect(result.current.data).toBeUndefined();
  await waitFor(() => expect(result.current.data?.list[0]?.name).toBe('b/'));
});

test('what was seen before is shown at once, and stays when the network is gone', async () => {
  read.mockResolvedValue({ ok: false, refusal: { code: 'OFFLINE' } });
  const { result } = renderHook(() => useRead('place.children', { parent: 'a/' }));
  expect(result.current.data?.list[0]?.name).toBe('a/');
  await waitFor(() => expect(result.current.refusal?.code).toBe('OFFLINE'));
  expect(result.current.data?.list[0]?.name).toBe('a/');
});

test('an older answer that comes late is dropped', async () => {
  const late: ((reply: ReturnType<typeof list>) => void)[] = [];
  read.mockImplementation(() => new Promise((resolve) => late.push(resolve)));
  const { result } = renderHook(() => useRead('place.children', { parent: 'c/' }));
  act(() => void result.current.refresh());
  await act(async () => late[1]?.(list('new')));
  await act(async () => late[0]?.(list('old')));
  expect(result.current.data?.list[0]?.name).toBe('new');
});

test('a double tap sends one act', async () => {
  let answer: (reply: { ok: true; output: object }) => void = () => undefined;
  send.mockImplementation(() => new Promise((resolve) => (answer = resolve as never)));
  const { result } = renderHook(() => useAct('me.prefer'));
  let second: unknown = 'untouched';
  act(() => void result.current.send({ elder: true }));
  await act(async () => (second = await result.current.send({ elder: true })));
  expect(second).toBeUndefined();
  expect(result.current.busy).toBe(true);
  await act(async () => answer({ ok: true, output: {} }));
  expect(result.current.busy).toBe(false);
  expect(send).toHaveBeenCalledTimes(1);
});

test('a draft outlives the page until it is dropped', () => {
  const first = renderHook(() => useDraft('order:a', { words: '', note: '' }));
  act(() => first.result.current.change({ words: '买米' }));
  first.unmount();
  const again = renderHook(() => useDraft('order:a', { words: '', note: '' }));
  expect(again.result.current.values).toEqual({ words: '买米', note: '' });
  again.result.current.drop();
  expect(renderHook(() => useDraft('order:a', { words: '', note: '' })).result.current.values.words).toBe('');
});
