import { setTimeout as pause } from 'node:timers/promises';
import type { Flush } from '@core/domain/live/room';
import { WebSocket } from 'ws';
import { inEnvironment } from '../../localcloud/seeding';
import { HOME_COMMUNITY } from '../../localcloud/seeds/places';
import { lay, openidOf } from '../privacy/people';
import { aShow } from '../support/shows';
import { given, type Town } from '../support/town';

/** What became of comments that were posted as people do it: through the functions, with everything that goes with it. */
export interface ChatThrough {
  posted: number;
  refused: string[];
  /** Of each listener the comments that came, in order and once. */
  whole: boolean;
  /** From the tap to being read by a listener, in milliseconds. */
  p50: number;
  p95: number;
}

const SPEAKERS = 40;
const LISTENERS = 20;
const PATIENCE_MS = 10_000;

/** Posts so many comments a second for some seconds by the public door, and listens by the addresses it gives out. */
export async function chatThrough(town: Town, aSecond: number, seconds: number): Promise<ChatThrough> {
  const now = town.now();
  const show = await inEnvironment(town.cloud.env, async () => {
    for (let n = 0; n < SPEAKERS; n += 1)
      await lay(`speaker-${n}`, [], now, `${HOME_COMMUNITY}003/06/1/101/`);
    return aShow('live', {}, now);
  });
  const delays: number[] = [];
  const tapped = new Map<string, number>();
  const heard = await Promise.all(
    Array.from({ length: LISTENERS }, async (_, n) => {
      const { room } = given(await town.as(openidOf(`speaker-${n}`))('show.watch', { id: show }));
      const seqs: number[] = [];
      const socket = new WebSocket(
        `${room?.url.replace('http', 'ws') ?? ''}/listen?ticket=${room?.ticket ?? ''}`,
      );
      socket.on('message', (data: Buffer) => {
        const { comments } = JSON.parse(data.toString()) as Flush;
        for (const { seq, words } of comments) {
          seqs.push(seq);
          delays.push(performance.now() - (tapped.get(words) ?? 0));
        }
      });
      await new Promise((open, failed) => socket.once('open', open).once('error', failed));
      return { socket, seqs };
    }),
  );
  const posted = aSecond * seconds;
  const refused: string[] = [];
  const began = performance.now();
  const posts = Array.from({ length: posted }, async (_, n) => {
    await pause((n * 1000) / aSecond - (performance.now() - began));
    const words = `第 ${n} 句：讲得清楚，比看文件明白`;
    tapped.set(words, performance.now());
    const answer = await town.as(openidOf(`speaker-${n % SPEAKERS}`))('comment.post', { show, words });
    if (!answer.ok) refused.push(answer.refusal.code);
  });
  await Promise.all(posts);
  const said = posted - refused.length;
  const end = performance.now() + PATIENCE_MS;
  while (heard.some(({ seqs }) => seqs.length < said) && performance.now() < end) await pause(50);
  for (const { socket } of heard) socket.terminate();
  delays.sort((a, b) => a - b);
  const at = (part: number) => delays[Math.floor(delays.length * part)] ?? Infinity;
  const inOrder = Array.from({ length: said }, (_, n) => n + 1).join();
  return {
    ...{ posted, refused, p50: at(0.5), p95: at(0.95) },
    whole: heard.every(({ seqs }) => seqs.join() === inOrder),
  };
}
