import { Note } from '../../components/basic/Note';
import type { Way } from '../room/listen';
import { wayWords } from '../words/room';

/** What somebody should know who waits for an answer: news comes late, or not at all. */
export function RoomNote({ way }: { way: Way | undefined }) {
  const words = way && wayWords[way];
  return words === undefined ? null : <Note icon="wifi-slash">{words}</Note>;
}
