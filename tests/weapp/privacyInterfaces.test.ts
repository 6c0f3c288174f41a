import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** What WeChat counts as touching privacy: https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html */
const counted = [
  ...['getPhoneNumber', 'getRealtimePhoneNumber', 'chooseAvatar', 'getUserInfo', 'getUserProfile'],
  ...[
    'getLocation',
    'getFuzzyLocation',
    'chooseLocation',
    'choosePoi',
    'startLocationUpdate',
    'onLocationChange',
  ],
  ...['chooseImage', 'chooseMedia', 'chooseVideo', 'chooseMessageFile', 'saveImageToPhotosAlbum'],
  ...[
    'saveVideoToPhotosAlbum',
    'createCameraContext',
    'LivePusher',
    'getRecorderManager',
    'startRecord',
    'joinVoIPChat',
  ],
  ...['chooseContact', 'addPhoneContact', 'chooseAddress', 'chooseInvoiceTitle', 'chooseLicensePlate'],
  ...['setClipboardData', 'getClipboardData', 'openBluetoothAdapter', 'getWeRunData', 'addPhoneCalendar'],
  ...['startAccelerometer', 'startCompass', 'startGyroscope', 'startDeviceMotionListening'],
];

const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
  .join('\n');

const used = counted.filter((name) => new RegExp(`\\b${name}\\b`).test(source));
const guide = readFileSync(join(root, 'docs', 'deploy.md'), 'utf8');

test('every interface that touches privacy is declared where the review asks for it, and no other', () => {
  const declared = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(new Set(declared)).toEqual(new Set(used));
});

test('WeChat asks people before any of them runs, and no place is ever asked for', () => {
  const app = readFileSync(join(root, 'src', 'app.config.ts'), 'utf8');
  expect(app).toContain('__usePrivacyCheck__: true');
  expect(used.filter((name) => /Location|Poi|chooseAddress/.test(name))).toEqual([]);
  expect(app).not.toContain('requiredPrivateInfos');
});
