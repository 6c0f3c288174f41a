import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Flush } from '@core/domain/live/room';
import type { WebSocket } from 'ws';
import { comment, openRoomAlone, realNow, type RoomAlone } from '../live/roomAlone';

/** What it took to tell everybody who watches one show what is said in it. */
export interface ChatAtOnce {
  clients: number;
  /** Comments that were said, twenty a second. */
  said: number;
  /** Comments that arrived, over all clients, and those that arrived twice or out of order. */
  arrived: number;
  wrong: number;
  /** From being told to the room to being read by a client, in milliseconds. */
  p50: number;
  p95: number;
  longest: number;
  /** Of one core, by the room process alone. */
  cpu: number;
  megabytes: number;
  /** Whether the one who took nothing was let go, and after how many seconds. */
  stuckGone: boolean;
  stuckSeconds: number;
}

const A_SECOND = 20;
const BATCH = 100;
const SETTLING_MS = 1_500;
/** Two beats of the room, and some. */
const PATIENCE_MS = 45_000;
const words = '讲得清楚，比看文件明白，请问孩子在外地上学的怎么交';

/** So many clients of one show, twenty comments a second for some seconds, and one among them who takes nothing. */
export async function chatAtOnce(clients: number, seconds: number): Promise<ChatAtOnce> {
  const room = await openRoomAlone();
  try {
    const told = new Map<number, number>();
    const audience = new Audience(told);
    await audience.enter(room, clients);
    // Somebody who is there and takes nothing: neither comments nor the beat of the room.
    const stuck = await room.connect('stuck');
    const sat = performance.now();
    stuck.pause();
    await audience.until((viewers) => viewers === clients + 1, PATIENCE_MS);
    const [cpuBefore, began] = [cpuMs(room.rooms.pid()), performance.now()];
    await speak(room, seconds * A_SECOND, told);
    await pause(SETTLING_MS);
    const cpu = (cpuMs(room.rooms.pid()) - cpuBefore) / (performance.now() - began);
    const megabytes = rssMb(room.rooms.pid());
    const stuckGone = await audience.until((viewers) => viewers === clients, PATIENCE_MS);
    const stuckSeconds = (performance.now() - sat) / 1000;
    const delays = audience.delays.sort((a, b) => a - b);
    const at = (part: number) => delays[Math.min(delays.length - 1, Math.floor(delays.length * part))] ?? 0;
    const { wrong } = audience;
    audience.leave();
    return {
      ...{ clients, said: told.size, arrived: delays.length, wrong, cpu, megabytes },
      ...{ p50: at(0.5), p95: at(0.95), longest: at(1) },
      ...{ stuckGone, stuckSeconds },
    };
  } finally {
    await room.close();
  }
}

async function speak(room: RoomAlone, comments: number, told: Map<number, number>): Promise<void> {
  const began = performance.now();
  for (let seq = 1; seq <= comments; seq += 1) {
    const due = began + ((seq - 1) * 1000) / A_SECOND;
    await pause(Math.max(0, due - performance.now()));
    told.set(seq, realNow());
    await room.tell(comment(seq, { words }));
  }
}

/** Many who listen, each in order; texts that all of them get are read once. */
class Audience {
  readonly delays: number[] = [];
  wrong = 0;
  private viewers = 0;
  private readonly sockets: WebSocket[] = [];
  private last: { text: string; flush: Flush } | undefined;

  constructor(private readonly told: ReadonlyMap<number, number>) {}

  async enter(room: RoomAlone, clients: number): Promise<void> {
    for (let n = 0; n < clients; n += BATCH) {
      const some = Array.from({ length: Math.min(BATCH, clients - n) }, (_, one) => `viewer-${n + one}`);
      const pages = await Promise.all(some.map((who) => room.connect(who)));
      for (const socket of pages) this.seat(socket);
    }
  }

  leave(): void {
    for (const socket of this.sockets) socket.terminate();
  }

  /** Waits until all are told so many viewers; whether they were. */
  async until(holds: (viewers: number) => boolean, patience: number): Promise<boolean> {
    const end = performance.now() + patience;
    while (!holds(this.viewers) && performance.now() < end) await pause(100);
    return holds(this.viewers);
  }

  private seat(socket: WebSocket): void {
    let seq = 0;
    this.sockets.push(socket);
    socket.on('message', (data: Buffer) => {
      const now = realNow();
      const flush = this.read(data.toString());
      this.viewers = flush.viewers?.count ?? this.viewers;
      for (const one of flush.comments) {
        if (one.seq !== seq + 1) this.wrong += 1;
        seq = one.seq;
        this.delays.push(now - (this.told.get(one.seq) ?? now));
      }
    });
  }

  private read(text: string): Flush {
    if (this.last?.text !== text) this.last = { text, flush: JSON.parse(text) as Flush };
    return this.last.flush;
  }
}

const TICKS_A_SECOND = 100;

/** What a process has cost so far, as the system counts it. */
function cpuMs(pid: number | undefined): number {
  const fields =
    readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_A_SECOND;
}

function rssMb(pid: number | undefined): number {
  const [, kb] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
  return Number(kb) / 1024;
}
