import { act, fireEvent, render, screen } from '@testing-library/react';
import { elderStore } from '../../services/preferences';
import { Button } from './Button';
import { Card } from './Card';
import { ServiceIcon } from './Icon';
import { ListRow } from './ListRow';
import { Segments } from './Segments';
import { ServiceTile } from './ServiceTile';

const press = jest.fn();

beforeEach(() => {
  press.mockClear();
  elderStore.set(false);
});

test('a button is pressed by finger and by keyboard', () => {
  render(<Button onPress={press}>接单</Button>);
  fireEvent.click(screen.getByRole('button', { name: '接单' }));
  expect(press).toHaveBeenCalledTimes(1);
});

test('a busy button says so and takes no more taps', () => {
  render(
    <Button onPress={press} busy>
      接单
    </Button>,
  );
  const button = screen.getByRole('button', { name: '正在送出…' });
  fireEvent.click(button);
  expect(press).not.toHaveBeenCalled();
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

test('a card that opens is a button with a name; one that does not is none', () => {
  const { rerender } = render(
    <Card onPress={press} label="买菜、取药，待接单">
      买菜、取药
    </Card>,
  );
  fireEvent.click(screen.getByRole('button', { name: '买菜、取药' }));
  expect(press).toHaveBeenCalled();
  rerender(<Card>买菜、取药</Card>);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a row reads its title and its line together', () => {
  render(<ListRow title="厨房灯不亮" line="今晚 19:30" icon="plug" onPress={press} />);
  fireEvent.click(screen.getByRole('button', { name: '厨房灯不亮 今晚 19:30' }));
  expect(press).toHaveBeenCalled();
});

test('an elder tile carries the name alone', () => {
  render(<ServiceTile icon="basket" name="买菜取药" line="买菜 取药 快递" onPress={press} />);
  expect(screen.getByText('买菜 取药 快递')).toBeTruthy();
  act(() => elderStore.set(true));
  expect(screen.queryByText('买菜 取药 快递')).toBeNull();
});

test('a service without a drawing of ours is still drawn', () => {
  const { container } = render(<ServiceIcon name="spaceship" />);
  expect(container.querySelector('.d-hand-heart')).toBeTruthy();
});

test('segments say which list is open and change it', () => {
  const change = jest.fn();
  const items = [
    { value: 'live', label: '进行中', count: 2 },
    { value: 'closed', label: '已结案' },
  ] as const;
  render(<Segments label="哪些单" items={items} value="live" onChange={change} />);
  expect(screen.getByRole('tab', { name: '进行中 2', selected: true })).toBeTruthy();
  fireEvent.click(screen.getByRole('tab', { name: '已结案' }));
  expect(change).toHaveBeenCalledWith('closed');
});
