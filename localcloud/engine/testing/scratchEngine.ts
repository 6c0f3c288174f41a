import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EJSON } from 'bson';
import type { WireAnswer } from '../../gateway/wire';
import type { Document } from '../ejson';
import { openEngine, type Engine, type EngineOptions, type UnindexedQuery } from '../engine';

/** An engine in a folder of its own, asked as the wire asks it. */
export interface ScratchEngine {
  engine: Engine;
  /** Queries that no index served, so far. */
  unindexed: UnindexedQuery[];
  ask(action: string, fields?: Record<string, unknown>): Promise<WireAnswer>;
  /** `ask` for a list of documents, as documents. */
  list(action: string, fields: Record<string, unknown>): Promise<Document[]>;
  insert(collectionName: string, ...documents: Document[]): Promise<void>;
  /** Closes it and opens it again, on the same documents. */
  reopen(options?: Partial<EngineOptions>): Promise<void>;
  close(): Promise<void>;
}

export const ejson = (value: unknown): string => EJSON.stringify(value, { relaxed: false });

export async function scratchEngine(options: Partial<EngineOptions> = {}): Promise<ScratchEngine> {
  const dir = mkdtempSync(join(tmpdir(), 'engine-'));
  const unindexed: UnindexedQuery[] = [];
  const open = (more: Partial<EngineOptions>) =>
    openEngine({
      ...{ dir, collections: {}, now: Date.now, onUnindexed: (query) => void unindexed.push(query) },
      ...options,
      ...more,
    });
  const scratch: ScratchEngine = {
    engine: await open({}),
    unindexed,
    ask: async (action, fields = {}) => {
      const act = scratch.engine.actions[`database.${action}`];
      if (!act) throw new Error(`no such action: ${action}`);
      return act({ action, env: 'test', fields, invocation: 'test' });
    },
    list: async (action, fields) => {
      const { data } = await scratch.ask(action, fields);
      return (data as { list: string[] }).list.map((text) => EJSON.parse(text) as Document);
    },
    insert: async (collectionName, ...documents) => {
      await scratch.ask('insertDocument', { collectionName, data: documents.map(ejson) });
    },
    reopen: async (more = {}) => {
      await scratch.engine.close();
      scratch.engine = await open(more);
    },
    close: async () => {
      await scratch.engine.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return scratch;
}
