import { aView } from '@core/testing/views';
import { at } from '@core/testing/moments';
import { act as settled, fireEvent, render, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { setClock } from '../../services/clock';
import { showRow } from '../../services/showRow';
import * as cloud from '../../services/cloud';
import { draftOf } from '../../services/drafts';
import { chooseElder } from '../../services/preferences';
import { resetTaro } from '../../../tests/support/taro';
import { draftForm, type Draft } from './draft';
import { anItem } from './fixture';
import OrderForm from './index';

jest.mock('../../services/cloud');
jest.mock('../../services/showRow');
jest.mock('../../hooks/useParam', () => ({ useParam: (name: string) => (name === 'item' ? 'repair' : '') }));
const read = jest.mocked(cloud.read);
const act = jest.mocked(cloud.act);

const placed = { ok: true as const, output: { order: aView({ id: 'new' }) } };

async function open(item = anItem({ fields: [] })): Promise<void> {
  read.mockResolvedValue({ ok: true, output: { list: [item] } });
  render(<OrderForm />);
  await screen.findByText('要什么');
}
const tap = (name: string | RegExp): Promise<void> =>
  settled(async () => void fireEvent.click(screen.getByRole('button', { name })));
const write = (words: string): void => {
  const area = document.querySelector('#words textarea');
  if (!area) throw new Error('no text area');
  fireEvent.change(area, { target: { value: words } });
};
const kept = (): Draft | undefined => draftOf<Draft>(draftForm('repair'));

beforeEach(() => {
  resetTaro();
  setClock(at('2026-11-20 17:01'));
  act.mockResolvedValue(placed);
});

test('one tap fills in the example, the next one orders', async () => {
  await open();
  await tap(/^照这样写/);
  await tap('点单');
  expect(act).toHaveBeenCalledWith(
    'order.place',
    expect.objectContaining({ itemId: 'repair', words: '厨房灯不亮，换灯管', urgency: 'normal' }),
  );
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/resident/order/index?id=new' });
  expect(kept()).toBeUndefined();
});

test('what is typed is kept on every change', async () => {
  await open();
  write('灯坏了');
  expect(kept()?.words).toBe('灯坏了');
});

test('nothing is sent without words; the sentence stands at the field', async () => {
  await open();
  await tap('点单');
  expect(act).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toBe('请写一下要什么，几个字也行');
  await waitFor(() => expect(showRow).toHaveBeenCalledWith('row-words'));
});

test('a double tap orders once, and so does a tap after the answer', async () => {
  await open();
  write('灯坏了');
  let answer: (reply: typeof placed) => void = () => undefined;
  act.mockImplementation(() => new Promise((resolve) => (answer = resolve as typeof answer)));
  await tap('点单');
  fireEvent.click(screen.getByText('正在送出…'));
  await settled(async () => answer(placed));
  await tap('点单');
  expect(act).toHaveBeenCalledTimes(1);
});

test('without a network everything written stays, and sending again sends the very same', async () => {
  await open();
  write('灯坏了');
  act.mockResolvedValueOnce({ ok: false, refusal: { code: 'OFFLINE' } });
  await tap('点单');
  expect(screen.getByText('没连上网，写的都还在')).toBeTruthy();
  expect(kept()?.words).toBe('灯坏了');
  await tap('再送一次');
  await waitFor(() => expect(act).toHaveBeenCalledTimes(2));
  expect(act.mock.calls[1]).toEqual(act.mock.calls[0]);
});

test('a refused sentence is said at the words, and they stay', async () => {
  await open();
  write('不好的话');
  act.mockResolvedValueOnce({ ok: false, refusal: { code: 'TEXT_REFUSED' } } as never);
  await tap('点单');
  expect(screen.getByRole('alert').textContent).toContain('请换个说法');
  expect(kept()?.words).toBe('不好的话');
});

describe('an elder', () => {
  beforeEach(() => settled(() => chooseElder(true)));
  afterEach(() => settled(() => chooseElder(false)));

  test('is asked one thing a page, and reads everything before it is sent', async () => {
    await open(anItem());
    await tap(/^照这样写/);
    expect(screen.queryByText('要什么')).toBeNull();
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '3' } });
    await tap('下一步');
    expect(screen.getByText('急不急')).toBeTruthy();
    await tap('下一步');
    expect(screen.getByText('您要的是')).toBeTruthy();
    expect(screen.getByText('厨房灯不亮，换灯管')).toBeTruthy();
    expect(act).not.toHaveBeenCalled();
    await tap('点单');
    expect(act).toHaveBeenCalledTimes(1);
  });

  test('stays on the page whose question is not answered', async () => {
    await open();
    await tap('下一步');
    expect(screen.getByRole('alert').textContent).toBe('请写一下要什么，几个字也行');
  });

  test('orders the usual with three taps, the first of which was on home', async () => {
    await open();
    await tap(/^照这样写/);
    expect(screen.getByText('您要的是')).toBeTruthy();
    await tap('点单');
    expect(act).toHaveBeenCalledTimes(1);
  });

  test('goes one question back, not home', async () => {
    await open();
    await tap(/^照这样写/);
    await tap('返回');
    expect(screen.getByText('急不急')).toBeTruthy();
    expect(Taro.navigateBack).not.toHaveBeenCalled();
  });

  test('is led back to the page the cloud found wrong', async () => {
    await open();
    await tap(/^照这样写/);
    act.mockResolvedValueOnce({ ok: false, refusal: { code: 'TEXT_REFUSED' } } as never);
    await tap('点单');
    expect(await screen.findByText('要什么')).toBeTruthy();
  });
});
