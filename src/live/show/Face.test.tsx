import { DAY, HOUR } from '@core/domain/calendar/time';
import { render, screen } from '@testing-library/react';
import { cloudNow } from '../../services/clock';
import { dayWord } from '../../copy/times';
import { Face } from './Face';

const said = { title: '医保缴费', placeName: '桂花巷社区', faces: [], words: '' };

test('of a show that was held on another day the day is told, not the hour alone', () => {
  const now = cloudNow();
  const held = (begunAt: number) => ({
    ...{ ...said, startsAt: begunAt, endsAt: begunAt + HOUR, begunAt },
    state: 'replay' as const,
  });
  const { rerender } = render(<Face show={held(now - 9 * DAY)} chapter={undefined} />);
  expect(screen.getByText(new RegExp(`${dayWord(now - 9 * DAY, now)} \\d+:\\d\\d 开播`))).toBeTruthy();
  rerender(<Face show={held(now)} chapter={undefined} />);
  expect(screen.getByText(/· \d+:\d\d 开播/)).toBeTruthy();
});
