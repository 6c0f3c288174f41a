import { figuresWords, hintsOf, soundWords } from './studio';

test('how well it goes is said with its figure', () => {
  expect(figuresWords({ kbps: 812.4, queued: 0 })).toBe('每秒 812 千比特，顺畅');
  expect(figuresWords({ kbps: 90, queued: 0 })).toContain('会糊');
  expect(figuresWords({ kbps: 900, queued: 1_000_000 })).toContain('会卡');
});

test('silence and noise are told from speech', () => {
  expect([0, 40, 95].map(soundWords)).toEqual(['听不到声音，看看话筒', '声音正常', '太响了，离话筒远一点']);
});

test('a low battery is no matter while it is charged, and what is not known is not warned of', () => {
  expect(hintsOf({ battery: 20 })).toEqual(['电只有 20%，先接上电源']);
  expect(hintsOf({ battery: 20, charging: true, network: 'wifi' })).toEqual([]);
  expect(hintsOf({})).toEqual([]);
  expect(hintsOf({ network: '3g' })).toEqual(['网络太慢，换无线网再播']);
  expect(hintsOf({ network: 'none' })).toEqual(['现在没有网']);
});
