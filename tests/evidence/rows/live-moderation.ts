import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'live-moderation',
  promise: 'Rejected and withdrawn comments are gone from page, replay and poll',
  how: 'A seeded town and the room service in its own process. Comments that the platform refuses, and such as their author or whoever runs the show withdraws, pinned ones among them, on air and in the replay; also while the room is down. A page that listens is looked through, then everybody asks every reading action that can name the show, the room is asked by polls from the beginning, and a new page comes; before the withdrawal the same search finds the comment',
  bar: 'found nowhere, neither in an answer nor in the database',
  heldBy: 'tests/live/moderation.test.ts',
  run: async () => {
    const run = await runTests('tests/live/moderation', 'tests/live/room', 'tests/actions/comments');
    const asked = run.figures.get('answers looked through for what was withdrawn') ?? 0;
    return { figure: `${asked} answers looked through; ${told(run)}`, ok: allPass(run) && asked > 500 };
  },
} satisfies EvidenceRow;
