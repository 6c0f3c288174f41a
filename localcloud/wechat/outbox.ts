import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A subscription message as it left the function, and what became of it. */
export interface SentMessage {
  id: string;
  at: number;
  openid: string;
  templateId: string;
  page: string;
  /** The filled fields of the template, by name. */
  data: Record<string, string>;
  /** 0 when it was delivered, otherwise WeChat's error, or how the line broke. */
  result: number | 'timeout' | 'down';
}

/** Every subscription message that a function tried to send, oldest first. */
export interface Outbox {
  add(message: SentMessage): void;
  all(): SentMessage[];
}

/** Opens the outbox kept in `file`, one JSON line a message. */
export function openOutbox(file: string): Outbox {
  const messages = read(file);
  mkdirSync(dirname(file), { recursive: true });
  return {
    add: (message) => {
      messages.push(message);
      appendFileSync(file, `${JSON.stringify(message)}\n`);
    },
    all: () => [...messages],
  };
}

function read(file: string): SentMessage[] {
  try {
    // A kill may cut the last line short; what cannot be read was never shown either.
    return readFileSync(file, 'utf8').split('\n').flatMap(parse);
  } catch {
    return [];
  }
}

function parse(line: string): SentMessage[] {
  try {
    return [JSON.parse(line) as SentMessage];
  } catch {
    return [];
  }
}
