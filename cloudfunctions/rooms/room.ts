import {
  emptyRoom,
  flushFor,
  freshEar,
  heard,
  isBehind,
  ripened,
  turnOf,
  withPart,
  type Heard,
  type RoomMemory,
  type RoomNews,
} from '@core/domain/live/room';
import { Viewers } from './viewers';

/** The end of a connection, as the room needs it. */
export interface Socket {
  readonly bufferedAmount: number;
  send(text: string): void;
  terminate(): void;
}

interface Client {
  socket: Socket;
  who: string;
  ear: Heard;
  /** Since when it has been passed over because too much waits for it. */
  passedSince?: number;
}

/** The count is told so often at most. */
const COUNTED_EVERY = 2_000;
/** A show of which nothing is heard for so long is forgotten. */
const FORGOTTEN_AFTER = 3_600_000;

/** The room of one show: what was said of late, and everybody who listens. */
export class Room {
  readonly viewers = new Viewers();
  private readonly clients = new Set<Client>();
  private memory: RoomMemory;
  private lastHeard: number;
  private countedAt = 0;
  private most = 0;

  constructor(now: number) {
    this.memory = emptyRoom(now);
    this.lastHeard = now;
  }

  hear(news: RoomNews, now: number): void {
    this.memory = heard(this.memory, news, now);
    this.lastHeard = now;
  }

  /** Somebody listens from now on. Without an `ear` he has nothing yet; he is told at once where he stands. */
  enter(socket: Socket, who: string, ear?: Heard): Client {
    const client: Client = { socket, who, ear: ear ?? freshEar(this.memory) };
    this.clients.add(client);
    this.viewers.came(who);
    this.tell(client, flushesOf(this.memory));
    return client;
  }

  leave(client: Client): void {
    if (this.clients.delete(client)) this.viewers.left(client.who);
  }

  /** A page that was away has asked the database, and has everything up to there. */
  caughtUp(client: Client, seq: number): void {
    client.ear = { ...client.ear, seq: Math.max(client.ear.seq, seq) };
  }

  /** What somebody who asks every few seconds is told; out of memory alone. */
  ask(who: string, now: number, ear?: Heard): string {
    this.viewers.polled(who, now);
    this.memory = ripened(this.memory, now);
    return JSON.stringify(flushFor(this.memory, ear ?? freshEar(this.memory)));
  }

  /** Tells everybody what is new. Those who stand at the same place are told with the same text. */
  flush(now: number): void {
    this.count(now);
    this.memory = ripened(this.memory, now);
    const texts = flushesOf(this.memory);
    for (const client of this.clients) {
      if (!isBehind(this.memory, client.ear)) continue;
      const turn = turnOf(client.socket.bufferedAmount, client.passedSince, now);
      if (turn === 'drop') client.socket.terminate();
      else if (turn === 'wait') client.passedSince ??= now;
      else this.tell(client, texts, turn === 'skip');
    }
  }

  /** How many watched at once at most since this was asked last. */
  takeMost(now: number): number {
    const most = Math.max(this.most, this.viewers.count(now));
    this.most = 0;
    return most;
  }

  isForgotten(now: number): boolean {
    return this.clients.size === 0 && this.viewers.count(now) === 0 && now - this.lastHeard > FORGOTTEN_AFTER;
  }

  private tell(client: Client, texts: Flushes, skips = false): void {
    const { text, ear } = texts(client.ear, skips);
    client.ear = ear;
    delete client.passedSince;
    client.socket.send(text);
  }

  private count(now: number): void {
    if (now - this.countedAt < COUNTED_EVERY) return;
    this.countedAt = now;
    const count = this.viewers.count(now);
    this.most = Math.max(this.most, count);
    const told = this.memory.parts.viewers?.value;
    const version = (told?.version ?? 0) + 1;
    if (told?.count !== count) this.memory = withPart(this.memory, 'viewers', { version, count });
  }
}

type Flushes = (ear: Heard, skips: boolean) => { text: string; ear: Heard };

/** Makes the text for each place somebody can stand at once. */
function flushesOf(memory: RoomMemory): Flushes {
  const made = new Map<string, ReturnType<Flushes>>();
  return (ear, skips) => {
    const place = `${ear.seq} ${ear.rev} ${skips ? 'skips' : ''}`;
    const before = made.get(place);
    if (before) return before;
    const flush = flushFor(memory, ear, skips);
    const one = { text: JSON.stringify(flush), ear: { seq: flush.to, rev: flush.rev } };
    made.set(place, one);
    return one;
  };
}
