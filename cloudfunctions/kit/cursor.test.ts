import fc from 'fast-check';
import { BadCursor, readCursor, writeCursor } from './cursor';

test('a position comes back as it was given out', () => {
  fc.assert(
    fc.property(fc.nat(), fc.stringMatching(/^[0-9a-z-]{1,40}$/), (value, id) => {
      expect(readCursor(writeCursor(value, id))).toEqual({ value, id });
    }),
  );
});

test('nothing else is taken for a position', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const own = /^\d{1,16}:[0-9A-Za-z_/.:-]{1,128}$/.test(Buffer.from(text, 'base64url').toString());
      if (!own) expect(() => readCursor(text)).toThrow(BadCursor);
    }),
  );
  for (const text of ['', 'eyJ9', writeCursor(1, 'a b'), `${writeCursor(1, 'a')}=`])
    expect(() => readCursor(text)).toThrow(BadCursor);
});
