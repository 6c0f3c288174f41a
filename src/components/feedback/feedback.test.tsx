import { act, fireEvent, render, screen } from '@testing-library/react';
import { elderStore } from '../../services/preferences';
import { Confirm } from './Confirm';
import { Empty } from './Empty';
import { ErrorCard } from './ErrorCard';
import { Sheet } from './Sheet';
import { Skeleton } from './Skeleton';
import { Toast, toast } from './Toast';

const press = jest.fn();

beforeEach(() => {
  jest.useFakeTimers();
  press.mockClear();
  elderStore.set(false);
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms));

test('a sheet holds its question only while it is open', () => {
  const sheet = (open: boolean) => (
    <Sheet open={open} title="为什么退单" onClose={press}>
      时间对不上
    </Sheet>
  );
  const { rerender } = render(sheet(false));
  expect(screen.queryByRole('dialog')).toBeNull();
  rerender(sheet(true));
  expect(screen.getByRole('dialog', { name: '为什么退单' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '关闭' }));
  expect(press).toHaveBeenCalled();
});

test('an act that takes something away is named, with its consequence', () => {
  const confirm = jest.fn();
  render(
    <Confirm
      open
      title="撤回这一单吗"
      consequence="邻居就不会来了"
      act="撤回"
      onConfirm={confirm}
      onClose={press}
    />,
  );
  expect(screen.getByText('邻居就不会来了')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '撤回' }));
  expect(confirm).toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '先不' }));
  expect(press).toHaveBeenCalled();
});

test('an empty page says what is so and shows one way on', () => {
  render(<Empty title="现在没有等您的单" act={{ label: '看看大家都能接的', onPress: press }} />);
  fireEvent.click(screen.getByRole('button', { name: '看看大家都能接的' }));
  expect(press).toHaveBeenCalled();
});

test('a lost network keeps what was written and can be tried again', () => {
  render(<ErrorCard onAgain={press} />);
  expect(screen.getByRole('alert').textContent).toBe('没连上网，写的都还在');
  fireEvent.click(screen.getByRole('button', { name: '再送一次' }));
  expect(press).toHaveBeenCalled();
  expect(screen.getByRole('button', { name: '打社区电话' })).toBeTruthy();
});

test('bars appear only when it takes longer than 0.4 s', () => {
  render(<Skeleton />);
  pass(399);
  expect(screen.queryByRole('status')).toBeNull();
  pass(1);
  expect(screen.getByRole('status', { name: '正在打开' })).toBeTruthy();
});

test.each([
  [false, 3_000],
  [true, 6_000],
])('with elder mode %s a sentence stays %i ms', (elder, ms) => {
  elderStore.set(elder);
  render(<Toast />);
  act(() => toast('已经催过了'));
  pass(ms - 1);
  expect(screen.getByRole('status').textContent).toBe('已经催过了');
  pass(1);
  expect(screen.getByRole('status').textContent).toBe('');
});

test('Escape closes a sheet, and the focus returns to what opened it', () => {
  const sheet = (open: boolean) => (
    <>
      <button type="button">退单</button>
      <Sheet open={open} title="为什么退单" onClose={press}>
        时间对不上
      </Sheet>
    </>
  );
  const { rerender } = render(sheet(false));
  const opener = screen.getByText('退单');
  opener.focus();
  rerender(sheet(true));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '关闭' }));
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(press).toHaveBeenCalledTimes(1);
  rerender(sheet(false));
  expect(document.activeElement).toBe(opener);
});
