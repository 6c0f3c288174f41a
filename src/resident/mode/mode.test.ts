import { at } from '@core/testing/moments';
import { modeName, noticeLine, noticeTitle } from '../../copy/modes';
import { barOf } from './bar';

const mine = (standing: 'silent' | 'got' | 'here' | 'needHelp') => ({ mine: { standing, at: 0 } });

test('first 收到, then 我到岗了; support can be asked for until it has been', () => {
  expect(barOf(mine('silent'))).toMatchObject({ main: 'got', others: ['here', 'needHelp'] });
  expect(barOf(mine('got'))).toMatchObject({ main: 'here', others: ['needHelp'] });
  expect(barOf(mine('here'))).toMatchObject({ main: undefined, others: ['needHelp'] });
  expect(barOf(mine('needHelp'))).toMatchObject({ main: 'here', others: [] });
});

test('what was said is said back', () => {
  expect(barOf(mine('silent')).line).not.toContain('您说了');
  expect(barOf(mine('needHelp')).line).toContain('您说了：需要支援');
});

test('a drill is called one wherever it is named', () => {
  const drill = { drill: true, title: '高温', mode: 'urgent', placeName: '桂花巷社区' } as const;
  const until = at('2026-11-20 18:00');
  expect(noticeTitle(drill)).toBe('【演练】高温');
  expect(modeName(drill)).toBe('演练（急时）');
  expect(noticeLine({ ...drill, until }, at('2026-11-20 09:00'))).toBe(
    '桂花巷社区 · 演练（急时） · 到 18:00',
  );
  expect(modeName({ ...drill, drill: false })).toBe('急时');
});
