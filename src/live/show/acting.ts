import type { InRoom } from '../room/useRoom';
import type { Show } from '../words/show';

/** What parts of the page that act are given. */
export interface Acting {
  show: Show;
  room: InRoom;
  refresh: () => Promise<void>;
}
