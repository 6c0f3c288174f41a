import { MOST_VOICE_BYTES } from '@core/domain/talk/talk';
import { isRecording } from './recording';

const bytes = (...first: number[]): Buffer => Buffer.concat([Buffer.from(first), Buffer.alloc(200)]);
const words = (text: string): Buffer => Buffer.concat([Buffer.from(text), Buffer.alloc(200)]);

test('a recording is known by how it begins, as the kind it is called', () => {
  expect(isRecording('a.mp3', words('ID3'))).toBe(true);
  expect(isRecording('a.mp3', bytes(0xff, 0xfb))).toBe(true);
  expect(isRecording('a.aac', bytes(0xff, 0xf1))).toBe(true);
  expect(isRecording('a.webm', bytes(0x1a, 0x45, 0xdf, 0xa3))).toBe(true);
  expect(isRecording('a.ogg', words('OggS'))).toBe(true);
});

test('what is called otherwise, is something else or too large is none', () => {
  expect(isRecording('a.mp3', bytes(0xff, 0xf1))).toBe(false);
  expect(isRecording('a.aac', bytes(0xff, 0xfb))).toBe(false);
  expect(isRecording('a.webm', words('<html>'))).toBe(false);
  expect(isRecording('a.html', words('OggS'))).toBe(false);
  expect(isRecording('a.ogg', Buffer.concat([words('OggS'), Buffer.alloc(MOST_VOICE_BYTES)]))).toBe(false);
  expect(isRecording('a.ogg', Buffer.alloc(0))).toBe(false);
});
