import { HOUR, MINUTE } from '@core/domain/calendar/time';
import { at } from '@core/testing/moments';
import { becameLine, endWords, incomingWords, lengthWords, notYetWords, pictureWords } from './crew';

const startsAt = at('2026-11-28 19:30');
const show = { acts: [], state: 'announced', startsAt, picture: false } as const;

test('why it cannot begin yet is said by what is missing', () => {
  const soon = startsAt - 10 * MINUTE;
  expect(notYetWords({ ...show }, startsAt - 2 * HOUR)).toBe('18:30 以后才能开播，现在可以试播');
  expect(notYetWords({ ...show }, soon)).toBe('先把画面传上来，再点开播');
  expect(notYetWords({ ...show, acts: ['start'], picture: true }, soon)).toBe('点了开播，大家马上看得到');
  expect(notYetWords({ ...show, state: 'planned' }, soon)).toContain('预告以后才能开播');
  expect(notYetWords({ ...show, state: 'live' }, soon)).toBeUndefined();
});

test('a picture that is gone says until when it is waited for', () => {
  const now = startsAt + HOUR;
  const gone = { state: 'interrupted', picture: false, interruptedAt: now - 2 * MINUTE } as const;
  expect(pictureWords(gone, now)).toBe('画面断了（2 分钟前）。三分钟内连回来就接着播，过了就自己结束');
  expect(pictureWords({ state: 'rehearsing', picture: true }, now)).toContain('只有办直播的人看得到');
  expect(pictureWords({ state: 'announced', picture: false }, now)).toBe('还没有画面');
});

test('how a picture comes in is said in a word before the figures', () => {
  expect(incomingWords({ video: 1130, audio: 64, fps: 25 })).toBe('画面清楚 · 每秒 1194 千比特 · 每秒 25 帧');
  expect(incomingWords({ video: 120, audio: 60, fps: 25 })).toBe(
    '网慢，画面会糊 · 每秒 180 千比特 · 每秒 25 帧',
  );
  expect(incomingWords({ video: 640, audio: 60, fps: 4 })).toBe(
    '画面一卡一卡的 · 每秒 700 千比特 · 每秒 4 帧',
  );
  expect(incomingWords({ video: 640, audio: 0, fps: 25 })).toBe(
    '没有声音，看看话筒 · 每秒 640 千比特 · 每秒 25 帧',
  );
  expect(incomingWords({ video: 0, audio: 64, fps: 0 })).toBe('只有声音，没有画面 · 每秒 64 千比特');
});

test('how it comes in is not guessed', () => {
  expect(incomingWords(undefined)).toBe('画面好不好，平台还没报上来');
  expect(incomingWords({ video: 0, audio: 0, fps: 0 })).toBe('画面好不好，平台还没报上来');
});

test('what became of every question adds up to what was asked', () => {
  const counts = { asked: 9, answered: 4, orders: 2, topics: 1, withdrawn: 1, open: 1 };
  expect(becameLine(counts)).toBe('答了 4 个，转成点单 2 个，转成议题 1 个，自己撤回 1 个，还有 1 个在等');
  expect(becameLine({ asked: 0, answered: 0, orders: 0, topics: 0, withdrawn: 0, open: 0 })).toContain(
    '没有人提问',
  );
});

test('a question ends aloud, in words, as an order or as a topic', () => {
  expect(endWords({ state: 'answered', onAirAt: 1 })).toBe('直播里答过了');
  expect(endWords({ state: 'answered', answer: '带医保卡' })).toBe('写的答复：带医保卡');
  expect(endWords({ state: 'order' })).toContain('点单');
});

test('a length is said as a player says it', () => {
  expect([59.8, 309, 3909].map(lengthWords)).toEqual(['0:59', '5:09', '1:05:09']);
});
