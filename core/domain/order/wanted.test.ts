import { moment } from '../calendar/time';
import { slotsLeft, wantedOn } from './wanted';

const day = '2026-11-20';

test('a day to come has all its parts', () => {
  expect(slotsLeft('2026-11-21', moment(day, 17))).toEqual(['morning', 'afternoon', 'evening', 'any']);
});

test('of today only what is left can be asked for', () => {
  expect(slotsLeft(day, moment(day, 17, 1))).toEqual(['afternoon', 'evening', 'any']);
  expect(slotsLeft(day, moment(day, 17, 45))).toEqual(['evening', 'any']);
  expect(slotsLeft(day, moment(day, 21))).toEqual([]);
});

test('a part of today begins with the next half hour, not in the past', () => {
  expect(wantedOn(day, 'any', moment(day, 17, 1))).toEqual({
    day,
    from: moment(day, 17, 30),
    until: moment(day, 20),
  });
});

test('an order at night is wanted within two hours, not in the past', () => {
  expect(wantedOn(day, 'any', moment(day, 23))).toEqual({
    day,
    from: moment(day, 23),
    until: moment('2026-11-21', 1),
  });
});
