import { fireEvent, render, screen } from '@testing-library/react';
import { FootBar } from './FootBar';

const show = { id: 'show', mayAsk: true, state: 'live' as const };
const room = { put: () => undefined };

test('the button one is about to tap is the same before the room has said whether one may speak, and after', () => {
  const asked = jest.fn();
  const { rerender } = render(<FootBar show={show} room={room} onAsk={asked} />);
  const button = screen.getByRole('button', { name: '提问' });
  expect(screen.queryByRole('textbox')).toBeNull();
  rerender(<FootBar show={show} room={{ ...room, mayPost: true }} onAsk={asked} />);
  expect(screen.getByRole('textbox')).toBeTruthy();
  fireEvent.click(button);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('who is writing sends it; who is muted reads so, and asks', () => {
  const { rerender } = render(<FootBar show={show} room={{ ...room, mayPost: true }} onAsk={jest.fn()} />);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '讲得清楚' } });
  expect(screen.getByRole('button', { name: '发出去' })).toBeTruthy();
  rerender(<FootBar show={show} room={{ ...room, mayPost: false, muted: true }} onAsk={jest.fn()} />);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByRole('button', { name: '提问' })).toBeTruthy();
});
