import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  inForm,
  isCallbackSigned,
  playAddresses,
  pushAddress,
  sameText,
  showOf,
  signCallback,
  signStream,
  unsigned,
} from './signing';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const seconds = (hex: string) => parseInt(hex, 16) * 1000;
const right = { key: 'push-key', stream: 's0123456789abcdef', until: 1_800_000_000_000 };
const queryOf = (signed: string) => Object.fromEntries(new URLSearchParams(signed));

test('signs as another vendor publishes it for the same formula', () => {
  const published = { key: 'GCTbw44s6MPLh4GqgDpnfuFHgy25Enly', stream: 'huawei1' };
  const query = { txSecret: '5cdc845362c332a4ec3e09ac5d5571d6', txTime: '5eed5888' };
  expect(unsigned(query, { ...published, now: seconds('5eed5888') - 1 }, md5)).toBeUndefined();
});

test('signs the time in upper-case hex, and the very text that is sent', () => {
  const signed = signStream({ key: 'txrtmp', stream: '11212122', until: seconds('579ACB15') }, md5);
  expect(signed).toBe('txSecret=2133c689c452f0bf81b1a88261f1d9a6&txTime=579ACB15');
});

test('the case of the time is part of what was signed', () => {
  const query = queryOf(signStream({ key: 'txrtmp', stream: '11212122', until: seconds('579ACB15') }, md5));
  const lower = { ...query, txTime: '579acb15' };
  expect(unsigned(lower, { key: 'txrtmp', stream: '11212122', now: 0 }, md5)).toBe('FORGED');
});

test('an address is good until its moment and not at it', () => {
  const query = queryOf(signStream(right, md5));
  expect(unsigned(query, { ...right, now: right.until - 1 }, md5)).toBeUndefined();
  expect(unsigned(query, { ...right, now: right.until }, md5)).toBe('EXPIRED');
});

test('an address of another stream, under another key or with any character changed is refused', () => {
  const query = queryOf(signStream(right, md5));
  expect(unsigned(query, { ...right, stream: 's0123456789abcdee', now: 0 }, md5)).toBe('FORGED');
  expect(unsigned(query, { ...right, key: 'play-key', now: 0 }, md5)).toBe('FORGED');
  const { txSecret = '', txTime = '' } = query;
  for (const [at, digit] of [...txSecret].entries()) {
    const other = digit === '0' ? '1' : '0';
    const tampered = txSecret.slice(0, at) + other + txSecret.slice(at + 1);
    expect(unsigned({ txSecret: tampered, txTime }, { ...right, now: 0 }, md5)).toBe('FORGED');
  }
  const later = (parseInt(txTime, 16) + 60).toString(16).toUpperCase();
  expect(unsigned({ txSecret, txTime: later }, { ...right, now: 0 }, md5)).toBe('FORGED');
});

test.each([
  {},
  { txSecret: 'a'.repeat(32) },
  { txTime: '5EED5888' },
  { txSecret: 'a'.repeat(31), txTime: '5EED5888' },
  { txSecret: 'a'.repeat(32), txTime: '-1' },
  { txSecret: 'a'.repeat(32), txTime: 'F'.repeat(13) },
])('%j is no signature', (query) => {
  expect(unsigned(query, { ...right, now: 0 }, md5)).toBe('UNSIGNED');
});

test('who may play may not publish, whatever the names', () => {
  const word = fc.stringMatching(/^[0-9a-z]{8,20}$/);
  fc.assert(
    fc.property(word, word, fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b, play, push) => {
      fc.pre(`${play}s${a}` !== `${push}s${b}`);
      const query = queryOf(signStream({ key: play, stream: `s${a}`, until: 1e12 }, md5));
      return unsigned(query, { key: push, stream: `s${b}`, now: 0 }, md5) === 'FORGED';
    }),
  );
});

test('who may hear a stream alone may not watch it, nor the other way round', () => {
  const alone = inForm(right.stream, 'sound');
  expect(alone).toBe('s0123456789abcdef_sound');
  const signedFor = (stream: string) => queryOf(signStream({ ...right, stream }, md5));
  expect(unsigned(signedFor(alone), { ...right, stream: alone, now: 0 }, md5)).toBeUndefined();
  expect(unsigned(signedFor(alone), { ...right, now: 0 }, md5)).toBe('FORGED');
  expect(unsigned(signedFor(right.stream), { ...right, stream: alone, now: 0 }, md5)).toBe('FORGED');
});

test('the name of a stream leads back to its show; a transcoded one, or one of others, to none', () => {
  expect(showOf('s0123456789abcdef')).toBe('0123456789abcdef');
  expect(showOf('s0123456789abcdef_sd')).toBeUndefined();
  expect(showOf('x0123456789abcdef')).toBeUndefined();
});

describe('callbacks', () => {
  const key = 'cb-key-local';
  const signed = { t: 1703732078, sign: 'da6b0621735436fd40a3214ff2654356' };
  const fresh = { now: signed.t * 1000 - 600_000, md5 };

  test('are signed by the key and their end', () => {
    expect(signCallback(key, signed.t, md5)).toBe(signed.sign);
    expect(isCallbackSigned(signed, key, fresh)).toBe(true);
  });

  test('are not believed once they have ended, under another key, or with another end', () => {
    expect(isCallbackSigned(signed, key, { ...fresh, now: signed.t * 1000 })).toBe(false);
    expect(isCallbackSigned(signed, 'cb-key-other', fresh)).toBe(false);
    expect(isCallbackSigned({ ...signed, t: signed.t + 1 }, key, fresh)).toBe(false);
  });

  test('are never believed where no key is set', () => {
    expect(isCallbackSigned({ t: signed.t, sign: md5(`${signed.t}`) }, '', fresh)).toBe(false);
  });
});

test('texts are the same only character by character', () => {
  expect(sameText('', '')).toBe(true);
  expect(sameText('abc', 'abc')).toBe(true);
  expect(sameText('abc', 'abd')).toBe(false);
  expect(sameText('abc', 'abcabc')).toBe(false);
  expect(sameText('abcabc', 'abc')).toBe(false);
  expect(sameText('', 'a')).toBe(false);
});

test('writes the addresses a player and a camera are given', () => {
  const query = signStream(right, md5);
  expect(playAddresses('https://play.example.cn/live', right, md5)).toEqual({
    flv: `https://play.example.cn/live/s0123456789abcdef.flv?${query}`,
    hls: `https://play.example.cn/live/s0123456789abcdef.m3u8?${query}`,
  });
  expect(pushAddress('rtmp://push.example.cn/live', right, md5)).toEqual({
    url: `rtmp://push.example.cn/live/s0123456789abcdef?${query}`,
    server: 'rtmp://push.example.cn/live/',
    streamKey: `s0123456789abcdef?${query}`,
  });
});
