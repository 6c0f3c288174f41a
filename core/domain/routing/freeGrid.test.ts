import { isFreeIn, turnedOver } from './freeGrid';

const saturday = { weekday: 6, part: 'morning' } as const;

test('a field is free when the times cover the whole part of the day', () => {
  expect(isFreeIn([{ weekday: 6, fromHour: 8, untilHour: 21 }], saturday)).toBe(true);
  expect(isFreeIn([{ weekday: 6, fromHour: 9, untilHour: 21 }], saturday)).toBe(false);
  expect(isFreeIn([], saturday)).toBe(false);
});

test('turning fields over joins parts that follow each other, and parts them again', () => {
  const morning = turnedOver([], saturday);
  const longer = turnedOver(morning, { weekday: 6, part: 'afternoon' });
  expect(longer).toEqual([{ weekday: 6, fromHour: 8, untilHour: 17 }]);
  expect(turnedOver(longer, { weekday: 6, part: 'afternoon' })).toEqual(morning);
  expect(turnedOver(morning, saturday)).toEqual([]);
});
