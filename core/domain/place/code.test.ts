import fc from 'fast-check';
import { codeOf, readCode } from './code';
import { isRegionPath } from './region';

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-.*';
const segment = fc.stringMatching(/^[0-9A-Z]{1,12}$/);
const place = fc.array(segment, { minLength: 1, maxLength: 7 }).map((codes) => `${codes.join('/')}/`);
/** A code and somewhere in it. */
const somewhere = place.chain((path) => {
  const code = codeOf(path);
  return fc.tuple(fc.constant(code), fc.nat(code.length - 1));
});
const isTaken = (typed: string) => typeof readCode(typed) === 'object';

/** A code whose dot was lost has no check any more: it is read, but not as a checked one. */
const isTrusted = (typed: string) => {
  const read = readCode(typed);
  return typeof read === 'object' && read.checked;
};

test('a code is read back as its place', () => {
  fc.assert(
    fc.property(place, (path) => {
      expect(readCode(codeOf(path))).toEqual({ path, checked: true });
    }),
  );
});

test('one wrong sign is always found', () => {
  fc.assert(
    fc.property(somewhere, fc.constantFrom(...SIGNS), ([code, at], sign) => {
      fc.pre(code[at] !== sign);
      expect(isTrusted(code.slice(0, at) + sign + code.slice(at + 1))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('two neighbours that changed places are always found', () => {
  fc.assert(
    fc.property(somewhere, ([code, at]) => {
      const [one = '', other = ''] = code.slice(at, at + 2);
      fc.pre(one !== other && other !== '');
      expect(isTrusted(code.slice(0, at) + other + one + code.slice(at + 2))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('small letters, full-width signs and spaces do no harm', () => {
  const code = codeOf('420583/A1/03/');
  expect(readCode(` ${code.toLowerCase()} `)).toEqual({ path: '420583/A1/03/', checked: true });
  expect(readCode(code.replace('420583', '４２０５８３'))).toEqual({ path: '420583/A1/03/', checked: true });
  expect(readCode('420583-A1-03')).toEqual({ path: '420583/A1/03/', checked: false });
});

test.each(['', '.', '-', '420583-', '420583--01', '420583/01', '社区', 'A.B.C', '4205831234567'])(
  '%p is no code',
  (typed) => {
    expect(isTaken(typed)).toBe(false);
    expect(isRegionPath(`${typed.replaceAll('-', '/')}/`) && !/[./]/.test(typed)).toBe(false);
  },
);
