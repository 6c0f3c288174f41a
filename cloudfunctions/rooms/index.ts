/**
 * The room service: what goes on in a show, told to everybody who watches. One process that keeps all it knows in
 * memory and asks no database; it runs in a container beside the functions, and whenever it is started anew it begins
 * with nothing and pages make up for that (docs/decisions/a-room-beside-the-functions.md).
 */
import { report } from './report';
import { openRooms } from './server';

const REPORT_EVERY = 60_000;
const now = (): number => Date.now();

function main(): void {
  if (!process.env.LIVE_ROOM_KEY) throw new Error('LIVE_ROOM_KEY is not set');
  const reportUrl = process.env.LIVE_REPORT_URL;
  const every = Number(process.env.LIVE_REPORT_EVERY ?? REPORT_EVERY);
  const rooms = openRooms(now);
  const tell = () => (reportUrl ? report(rooms.all, reportUrl, now()) : Promise.resolve());
  const reporting = setInterval(() => void tell(), every);
  const end = () => {
    clearInterval(reporting);
    void tell().finally(() => {
      rooms.close();
      process.exit(0);
    });
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
  // Whoever started it has gone.
  process.once('disconnect', () => process.exit(0));
  rooms.server.listen(Number(process.env.PORT ?? 8080), process.env.HOST ?? '0.0.0.0', () => {
    process.send?.({ type: 'ready' });
  });
}

main();
