import { createHash } from 'node:crypto';
import { signRecording, unsignedRecording } from './recordingAddress';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const URL_OF = 'https://vod.example.cn/dir1/dir2/myVideo.mp4';
const right = { key: '24FEQmTzro4V5u3D5epW', until: 1_800_000_000_000, chance: '72d4cd1101' };
const signed = signRecording(URL_OF, right, md5).slice('https://vod.example.cn'.length);
const asked = { key: right.key, now: right.until - 1 };

test('verifies what Tencent Cloud VOD publishes for its formula', () => {
  const published = '/dir1/dir2/myVideo.mp4?t=5a71afc0&us=72d4cd1101&sign=3d8488faeb37d52d6bf63b63c1b171c3';
  const before = { key: right.key, now: 1_517_399_999_999 };
  expect(unsignedRecording(published, before, md5)).toBeUndefined();
  expect(unsignedRecording(published, { ...before, now: 1_517_400_000_000 }, md5)).toBe('EXPIRED');
});

test('an address is good until its moment and not at it', () => {
  expect(unsignedRecording(signed, asked, md5)).toBeUndefined();
  expect(unsignedRecording(signed, { ...asked, now: right.until }, md5)).toBe('EXPIRED');
});

test('one under another key, of another folder, or with any character changed is refused', () => {
  expect(unsignedRecording(signed, { ...asked, key: 'another' }, md5)).toBe('FORGED');
  expect(unsignedRecording(signed.replace('dir2', 'dir3'), asked, md5)).toBe('FORGED');
  const from = signed.indexOf('t=') + 2;
  for (let at = from; at < signed.length; at += 1) {
    const other = signed[at] === '0' ? '1' : '0';
    const tampered = signed.slice(0, at) + other + signed.slice(at + 1);
    expect(unsignedRecording(tampered, asked, md5)).toMatch(/^(FORGED|UNSIGNED)$/);
  }
});

test('nothing of the chance can be passed off as the end', () => {
  const [, t = '', us = '', sign = ''] = /t=(\w+)&us=(\w+)&sign=(\w+)$/.exec(signed) ?? [];
  for (let moved = 1; moved < us.length; moved += 1) {
    const later = `/dir1/dir2/myVideo.mp4?t=${t}${us.slice(0, moved)}&us=${us.slice(moved)}&sign=${sign}`;
    expect(unsignedRecording(later, { ...asked, now: right.until + 1 }, md5)).toBe('UNSIGNED');
  }
});

test.each([
  '/dir1/dir2/myVideo.mp4',
  '/dir1/dir2/myVideo.mp4?t=6b49d200',
  '/dir1/dir2/myVideo.mp4?us=u1&t=6b49d200&sign=3d8488faeb37d52d6bf63b63c1b171c3',
  '/dir1/dir2/myVideo.mp4?t=6b49d200&us=u1&sign=3d84',
])('%s is not signed', (address) => {
  expect(unsignedRecording(address, asked, md5)).toBe('UNSIGNED');
});

test('what is no plain address of a file stays as it is', () => {
  for (const url of ['https://vod.example.cn', 'https://vod.example.cn/a.mp4?x=1', '/dir/a.mp4'])
    expect(signRecording(url, right, md5)).toBe(url);
});
