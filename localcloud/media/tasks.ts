import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { localNow } from './localTime';

/** That a stream is recorded, by whatever push it comes in, from one moment until another. */
export interface Task {
  id: string;
  stream: string;
  from: number;
  until: number;
}

/** What is to be recorded; kept in a file, so that it outlives the process. */
export interface Tasks {
  /** Gives the name under which it is stopped. */
  add(task: Omit<Task, 'id'>): string;
  /** It does not start again; says whether there was one. */
  stop(id: string): boolean;
  /** Those that hold for a stream now. */
  now(stream: string): Task[];
}

export function openTasks(file: string): Tasks {
  let all = read(file);
  const keep = (tasks: Task[]) => {
    all = tasks.filter(({ until }) => until > localNow());
    writeFileSync(file, JSON.stringify(all));
  };
  return {
    add: (task) => {
      const id = randomUUID();
      keep([...all, { id, ...task }]);
      return id;
    },
    stop: (id) => {
      const rest = all.filter((task) => task.id !== id);
      const had = rest.length < all.length;
      if (had) keep(rest);
      return had;
    },
    now: (stream) => {
      const now = localNow();
      return all.filter((task) => task.stream === stream && task.from <= now && now < task.until);
    },
  };
}

function read(file: string): Task[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Task[];
  } catch {
    return [];
  }
}
