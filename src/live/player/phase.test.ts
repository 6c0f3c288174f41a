import { firstLine, told } from './line';
import { phaseOf, type Watch } from './phase';

const play = { flv: 'flv', hls: 'hls' };
const watch = (state: Watch['state'], more: Partial<Watch> = {}): Watch => ({
  ...{ state, title: '医保缴费', startsAt: 0 },
  ...more,
});
const fresh = firstLine(0);
const playing = told(fresh, 'playing', 1, 0);
const lost = told(playing, 'lost', 2, 0);

test.each([
  ['before it is on', watch('announced'), fresh, 'before'],
  ['while its crew tries it out', watch('rehearsing', { play }), playing, 'playing'],
  ['while it connects', watch('live', { play }), fresh, 'connecting'],
  ['while it plays', watch('live', { play }), playing, 'playing'],
  ['while it plays on and the cloud has not heard yet', watch('interrupted', { play }), playing, 'playing'],
  ['while the picture is gone', watch('interrupted', { play }), fresh, 'interrupted'],
  ['when this telephone lost it', watch('live', { play }), lost, 'interrupted'],
  ['in Channels alone', watch('live', { play, channels: { finderUserName: 'sph' } }), fresh, 'elsewhere'],
  ['where nothing is set up', watch('live'), fresh, 'nowhere'],
  ['after it', watch('ended'), lost, 'ended'],
  [
    'once it can be watched again',
    watch('replay', { replay: { parts: [{ url: 'a', startsAt: 0, seconds: 9 }], marks: [], seconds: 9 } }),
    fresh,
    'replay',
  ],
  ['when it was called off', watch('cancelled'), fresh, 'off'],
] as const)('%s', (_when, seen, line, phase) => expect(phaseOf(seen, line)).toBe(phase));
