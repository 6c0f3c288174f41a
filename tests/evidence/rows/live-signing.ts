import { allPass, runCoreTests, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'live-signing',
  promise: 'Only who may publishes and watches, and only the provider of live pictures is believed',
  how: 'Published vectors of the signature, and a property over names and keys; then a real camera (ffmpeg by RTMP) and real viewers at the media server in its process: addresses of watchers, ended, foreign, tampered and unsigned ones; pictures smuggled in over connections that may only watch; cutting off and keeping out by the signed API; a kill −9. Callbacks at the callbacks function of a seeded town: doubled, late, in any order, many at once, forged, changed and ended',
  bar: 'every one refused, the show in the same state whatever the order',
  heldBy: 'tests/live/media.test.ts',
  run: async () => {
    const pure = await runCoreTests('core/domain/live/signing', 'core/domain/live/showLaw');
    const crossing = await runTests('tests/live/media', 'tests/live/control', 'tests/live/callbacks');
    const figure = `vectors and law: ${told(pure)}; media server and callbacks: ${told(crossing)}`;
    return { figure, ok: allPass(pure) && allPass(crossing) };
  },
} satisfies EvidenceRow;
