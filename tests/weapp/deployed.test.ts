import { buildStale, BUILDING_MS } from '../evidence/buildStale';
import { FUNCTIONS, textsIn, WEAPP } from './artefact';

/** What belongs to the local cloud alone: its tokens, addresses, seeds and routes. */
const LOCAL = [
  /Bearer dev/,
  /["'`]dev\./,
  /127\.0\.0\.1/,
  /\blocalhost\b/,
  /\bseeds?\//i,
  /\/local\//,
  /LOCAL_/,
];

/** What the SDK's own proxy package carries; the platform never comes there. */
const OF_THE_SDK = [/opts\.host="localhost"/g];

beforeAll(() => buildStale('weapp', 'functions'), BUILDING_MS);

function foundIn(dir: string): string[] {
  return textsIn(dir).flatMap(({ path, text }) => {
    const own = OF_THE_SDK.reduce((rest, theirs) => rest.replace(theirs, ''), text);
    return LOCAL.flatMap((pattern) => {
      const at = own.search(pattern);
      return at < 0 ? [] : [`${path}: …${own.slice(Math.max(0, at - 40), at + 60)}…`];
    });
  });
}

test('the mini-program carries no development token, seed or local address', () => {
  expect(foundIn(WEAPP)).toEqual([]);
});

test('the cloud functions carry no development token, seed or local address', () => {
  expect(foundIn(FUNCTIONS)).toEqual([]);
});

test('the mini-program reads no environment variable: WeChat has no process', () => {
  const asks = textsIn(WEAPP).filter(({ text }) => text.includes('process.env'));
  expect(asks.map(({ path }) => path)).toEqual([]);
});
