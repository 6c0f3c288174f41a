import { aJpeg, aPng, aWebp, GPS } from '../../../tests/support/pictures';
import { orientationIn } from './orientation';
import { cleaned, NotAPicture, type PictureType } from './picture';

const samples: [PictureType, Buffer][] = [
  ['image/jpeg', aJpeg({ exif: GPS, comment: GPS })],
  ['image/png', aPng({ text: GPS })],
  ['image/webp', aWebp({ exif: GPS })],
];

test.each(samples)('%s loses what it says about where it was taken, and nothing else', (type, bytes) => {
  expect(bytes.includes(GPS)).toBe(true);
  const picture = cleaned(type, bytes);
  expect(picture).toMatchObject({ width: 640, height: 480 });
  expect(picture.bytes.includes(GPS)).toBe(false);
  expect(picture.bytes.includes('the points')).toBe(true);
  expect(cleaned(type, picture.bytes).bytes.equals(picture.bytes)).toBe(true);
});

test('which way up a picture is stays, and is all that its EXIF says', () => {
  const { bytes } = cleaned('image/jpeg', aJpeg({ exif: GPS, orientation: 6 }));
  const at = bytes.indexOf(Buffer.from([0xff, 0xe1]));
  expect(orientationIn(bytes.subarray(at))).toBe(6);
  expect(bytes.includes(GPS)).toBe(false);
});

test('whatever hangs behind the end goes: phones append a film there, with its own place', () => {
  const { bytes } = cleaned('image/jpeg', Buffer.concat([aJpeg({}), Buffer.from(`ftypmp42 ${GPS}`)]));
  expect(bytes.includes(GPS)).toBe(false);
});

test('what is another thing than it says is refused, and so is one that breaks off', () => {
  const wrong: [PictureType, Buffer][] = [
    ['image/jpeg', aPng({})],
    ['image/png', aWebp({})],
    ['image/webp', aJpeg({})],
    ['image/jpeg', Buffer.from('<svg onload="x">')],
    ['image/png', Buffer.alloc(0)],
    ...samples.map(([type, bytes]): [PictureType, Buffer] => [type, bytes.subarray(0, bytes.length / 2)]),
  ];
  for (const [type, bytes] of wrong) expect(() => cleaned(type, bytes)).toThrow(NotAPicture);
});

test('a few bytes that say they are a hundred million points are refused', () => {
  const bomb = { width: 20_000, height: 20_000 };
  for (const [type, bytes] of [
    ['image/jpeg', aJpeg(bomb)],
    ['image/png', aPng(bomb)],
  ] as const)
    expect(() => cleaned(type, bytes)).toThrow(NotAPicture);
});
