import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type NodeMediaServer from 'node-media-server';
import { eventOf, nextSequence, type Note } from './events';
import { localNow } from './localTime';
import { type Film, film } from './film';
import type { Measured } from './flow';
import { flvHeader, type Heard, KNOWN_AFTER_MS } from './flvHeader';
import { cutOff, type Incoming } from './gate';
import type { MediaOptions } from './messages';
import type { Outgoing } from './outgoing';
import type { Recordings } from './recordings';

type Session = NodeMediaServer.Session;

interface Push extends Note, Incoming {
  session: Session;
  film?: Film;
  /** How much had come in when it was last looked at, and when that last grew. */
  bytes: number;
  heardAt: number;
}

/** The streams on air: who sends them, what is told of them, and what is made of them. */
export interface Pushes {
  begin(session: Session, incoming: Incoming): void;
  end(session: Session): void;
  /** Cuts a stream off; says whether it was on air. */
  drop(stream: string): boolean;
  isOnAir(stream: string): boolean;
  /** How a stream comes in that is on air. */
  measured(stream: string): Measured | undefined;
  /** What a viewer of a stream gets first, or who hears its sound alone. */
  headerOf(stream: string, alone: boolean): Buffer;
  /** Where the pieces of a stream lie that is being filmed. */
  hlsDirOf(stream: string): string | undefined;
  /** Records what is on air as tasks have it now. */
  record(): void;
  /** Looks at what comes in, records it, and lets go publishers whose line is dead. To be called by the second. */
  lookAfter(): void;
}

/** A phone that has lost its network says nothing; until it is let go nobody can send in its place. */
const SILENT_MS = 10_000;

export function openPushes(options: MediaOptions, outgoing: Outgoing, recordings: Recordings): Pushes {
  const { dir, ffmpeg } = options;
  const notes = join(dir, 'pushes');
  mkdirSync(notes, { recursive: true });
  rmSync(join(dir, 'hls'), { recursive: true, force: true });
  const onAir = new Map<string, Push>();
  const noteOf = (sequence: string) => join(notes, `${sequence}.json`);

  const tellStop = (note: Note, endedAt: number) => {
    const push_duration = String(Math.max(0, endedAt - note.startedAt));
    outgoing.send({ ...eventOf(note, options, 0, endedAt), push_duration });
    rmSync(noteOf(note.sequence), { force: true });
  };

  const close = (push: Push) => {
    onAir.delete(push.stream);
    tellStop(push, localNow());
    for (const viewer of push.session.broadcast.subscribers.values()) if (viewer.ip !== '') viewer.close();
    recordings.end(push.stream);
    void push.film?.end();
  };

  const record = () => onAir.forEach((push) => recordings.look(push));

  // What was on air when the process ended has stopped.
  for (const name of readdirSync(notes))
    tellStop(JSON.parse(readFileSync(join(notes, name), 'utf8')) as Note, localNow());

  return {
    begin: (session, { heard, flow }) => {
      const before = onAir.get(session.streamName);
      if (before) close(before);
      const { streamApp: app, streamName: stream, ip } = session;
      const note = { sequence: nextSequence(), app, stream, ip, startedAt: localNow() };
      writeFileSync(noteOf(note.sequence), JSON.stringify(note));
      const { sequence } = note;
      const hlsDir = join(dir, 'hls', sequence);
      const filmed = ffmpeg && film(session.broadcast, { ffmpeg, sequence, hlsDir, heard });
      const push: Push = {
        ...note,
        ...{ session, heard, flow },
        bytes: 0,
        heardAt: Date.now(),
        ...(filmed && { film: filmed }),
      };
      onAir.set(stream, push);
      outgoing.send(eventOf(note, options, 1, note.startedAt));
      recordings.look(push);
    },
    end: (session) => {
      const push = [...onAir.values()].find((one) => one.session === session);
      if (push) close(push);
    },
    drop: (stream) => {
      const push = onAir.get(stream);
      if (push) cutOff(push.session);
      return push !== undefined;
    },
    isOnAir: (stream) => onAir.has(stream),
    measured: (stream) => onAir.get(stream)?.flow.measured(),
    headerOf: (stream, alone) => {
      const kinds = kindsOf(onAir.get(stream));
      return flvHeader(alone ? { ...kinds, video: false } : kinds);
    },
    hlsDirOf: (stream) => onAir.get(stream)?.film?.hlsDir,
    record,
    lookAfter: () => {
      record();
      for (const push of onAir.values()) {
        push.flow.look();
        if (push.session.inBytes > push.bytes) push.heardAt = Date.now();
        else if (Date.now() - push.heardAt > SILENT_MS) cutOff(push.session);
        push.bytes = push.session.inBytes;
      }
    },
  };
}

/** Whether there is sound, and a picture; at first both are hoped for. */
const kindsOf = (push: Push | undefined): Heard =>
  push && localNow() - push.startedAt > KNOWN_AFTER_MS ? push.heard : { audio: true, video: true };
