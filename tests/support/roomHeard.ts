import { createServer } from 'node:http';
import { emptyRoom, flushFor, heard, MOST_A_FLUSH, ripened, type RoomMemory } from '@core/domain/live/room';
import type { RoomNews } from '@core/domain/live/room';
import { listen } from '../../localcloud/http/listen';

/** What the functions tell the room, as a page that listened all the time reads it. */
export interface RoomHeard {
  /** In the order in which the page was told; a comment twice would stand here twice. */
  seqs(show: string): number[];
  /** What it was told holds besides the comments. */
  parts(show: string): RoomMemory['parts'];
  close(): Promise<void>;
}

/** Stands where the room service is and remembers by its rules; whoever tells it is not waited for longer than that takes. */
export async function listenAsRoom(): Promise<RoomHeard> {
  const rooms = new Map<string, RoomMemory>();
  const server = createServer((req, res) => {
    let body = '';
    req.on('data', (data: Buffer) => (body += data.toString()));
    req.on('end', () => {
      const { show, news } = JSON.parse(body) as { show: string; news: RoomNews };
      rooms.set(show, heard(rooms.get(show) ?? emptyRoom(0), news, 0));
      res.end();
    });
  });
  process.env.LIVE_ROOM_URL = `http://127.0.0.1:${String(await listen(server, '127.0.0.1', 0))}`;
  return {
    seqs: (show) => allOf(rooms.get(show) ?? emptyRoom(0)),
    parts: (show) => rooms.get(show)?.parts ?? {},
    close: async () => {
      delete process.env.LIVE_ROOM_URL;
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Flush after flush; no hole is waited out, so that one shows. */
function allOf(memory: RoomMemory): number[] {
  const ripe = ripened(memory, 0);
  const seqs: number[] = [];
  for (let ear = { seq: 0, rev: 0 }, more = true; more;) {
    const { comments, to, rev } = flushFor(ripe, ear);
    seqs.push(...comments.map(({ seq }) => seq));
    more = comments.length === MOST_A_FLUSH;
    ear = { seq: to, rev };
  }
  return seqs;
}
