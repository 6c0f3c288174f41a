import { fireEvent, render, screen } from '@testing-library/react';
import { UrgencyField } from './UrgencyField';

test('urgent says what it costs, and whom to ring first in danger', () => {
  const change = jest.fn();
  const { rerender } = render(<UrgencyField value="normal" medianMinutes={17} onChange={change} />);
  expect(screen.getByText('近一个月，一半的单 17 分钟内有人接')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /急，等不了半小时/ }));
  expect(change).toHaveBeenCalledWith('urgent');
  rerender(<UrgencyField value="urgent" medianMinutes={17} onChange={change} />);
  fireEvent.click(screen.getByRole('button', { name: '有危险，先打急救电话' }));
  expect(screen.getAllByRole('button', { name: /^(急救|报警|火警)/ })).toHaveLength(3);
});
