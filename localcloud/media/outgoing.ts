import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CALLBACK_FRESH_FOR, signCallback } from '@core/domain/live/signing';
import { localNow } from './localTime';
import { md5 } from './rights';

export interface OutgoingPorts {
  dir: string;
  url: string;
  key: string;
  retryMs: number;
  onLost: (what: string) => void;
}

/** Callbacks on their way out. */
export interface Outgoing {
  /** Sends an event, and again while it is not taken; it outlives the process. */
  send(event: object): void;
}

/** The provider tries once, and three times more. */
const ATTEMPTS = 4;
const PATIENCE_MS = 20_000;

/** Opens the callbacks kept in a folder; those that were not taken when the process ended are sent again. */
export function openOutgoing({ dir, url, key, retryMs, onLost }: OutgoingPorts): Outgoing {
  mkdirSync(dir, { recursive: true });

  const deliver = async (file: string): Promise<void> => {
    const event = readFileSync(file, 'utf8');
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      if (await isTaken(url, signed(event, key))) {
        rmSync(file, { force: true });
        return;
      }
      if (attempt < ATTEMPTS) await pause(retryMs);
    }
    onLost(event);
    rmSync(file, { force: true });
  };

  for (const name of readdirSync(dir).sort()) void deliver(join(dir, name));
  return {
    send: (event) => {
      const file = join(dir, `${Date.now()}-${randomUUID()}.json`);
      writeFileSync(file, JSON.stringify(event));
      void deliver(file);
    },
  };
}

function signed(event: string, key: string): string {
  const t = Math.floor((localNow() + CALLBACK_FRESH_FOR) / 1000);
  return JSON.stringify({ ...(JSON.parse(event) as object), t, sign: signCallback(key, t, md5) });
}

async function isTaken(url: string, body: string): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(url, { method: 'POST', headers, body, signal });
    const told = (await answer.json()) as { code?: unknown };
    return answer.ok && told.code === 0;
  } catch {
    return false;
  }
}
