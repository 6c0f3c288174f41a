import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type NodeMediaServer from 'node-media-server';
import { nextSequence, recordedEvent, type Stretch } from './events';
import type { Feed } from './feed';
import type { Heard } from './flvHeader';
import { localNow } from './localTime';
import type { MediaOptions } from './messages';
import type { Outgoing } from './outgoing';
import { finish, record } from './recorder';
import type { Task, Tasks } from './tasks';

/** A stream on air, as far as it is recorded. */
interface OnAir {
  app: string;
  stream: string;
  heard: Heard;
  session: { broadcast: NodeMediaServer.Broadcast };
}

/** What is recorded of the streams on air. */
export interface Recordings {
  /** Begins and ends it, as tasks have it now. */
  look(push: OnAir): void;
  /** A push has ended: each of its tasks has a file of it, and another one of the next. */
  end(stream: string): void;
}

interface Running {
  stream: string;
  end(): void;
}

export function openRecordings(options: MediaOptions, outgoing: Outgoing, tasks: Tasks): Recordings {
  const { dir, ffmpeg, url } = options;
  const [notes, parts, made] = [join(dir, 'recording'), join(dir, 'parts'), join(dir, 'vod')];
  for (const folder of [notes, parts, made]) mkdirSync(folder, { recursive: true });
  const noteOf = (name: string) => join(notes, `${name}.json`);
  const partOf = (name: string) => join(parts, `${name}.mp4`);
  const running = new Map<string, Running>();

  /** What was recorded is told of and kept; nothing is where nothing came. */
  const keep = async (name: string, stretch: Stretch | undefined): Promise<void> => {
    const fileId = `${Date.now()}${randomInt(1e9, 1e10)}`;
    const whole = join(made, `${fileId}.mp4`);
    const seconds = ffmpeg && stretch && (await finish(ffmpeg, partOf(name), whole));
    if (seconds) outgoing.send(recordedEvent(stretch, { fileId, seconds, url }));
    else rmSync(whole, { force: true });
    for (const file of [partOf(name), noteOf(name)]) rmSync(file, { force: true });
  };

  const begin = ({ app, stream, heard, session }: OnAir, task: Task, program: string): void => {
    const name = nextSequence();
    let stretch: Stretch | undefined;
    const begun = () => {
      stretch = { app, stream, startedAt: localNow() };
      writeFileSync(noteOf(name), JSON.stringify(stretch));
    };
    const ports = { ffmpeg: program, name: `record-${name}`, part: partOf(name), heard, begun };
    const recorder: Feed = record(session.broadcast, ports);
    const end = () => void recorder.end().then(() => keep(name, stretch));
    running.set(task.id, { stream, end });
  };

  const endAll = (isOver: (id: string, stream: string) => boolean): void => {
    for (const [id, one] of running) {
      if (!isOver(id, one.stream)) continue;
      running.delete(id);
      one.end();
    }
  };

  // What was recorded when the process ended has stopped; all but the last second of it is there.
  for (const file of readdirSync(parts)) {
    const name = file.replace(/\.mp4$/, '');
    const noted = existsSync(noteOf(name))
      ? (JSON.parse(readFileSync(noteOf(name), 'utf8')) as Stretch)
      : undefined;
    void keep(name, noted);
  }

  return {
    look: (push) => {
      if (!ffmpeg) return;
      const wanted = tasks.now(push.stream);
      endAll((id, stream) => stream === push.stream && wanted.every((task) => task.id !== id));
      for (const task of wanted) if (!running.has(task.id)) begin(push, task, ffmpeg);
    },
    end: (gone) => endAll((_id, stream) => stream === gone),
  };
}
