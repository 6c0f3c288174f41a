import { getCloudbaseContext, init, type CloudBase } from '@cloudbase/node-sdk';
import type { CollectionName } from '../manifest';
import type { Documents } from './documents';

let instance: CloudBase | undefined;

/** The SDK, started when it is first needed: a cold call that needs no database does not wait for it. */
export function cloud(): CloudBase {
  instance ??= init({ env: process.env.TCB_ENV ?? process.env.SCF_NAMESPACE });
  return instance;
}

/** Who the platform says is calling. Read from the call's own context: the process serves many calls at once. */
export function platformIdentity(context: unknown): { openid?: string; uid?: string } {
  if (!isContext(context)) return {};
  const told = getCloudbaseContext(context);
  return {
    ...(told.WX_OPENID ? { openid: told.WX_OPENID } : {}),
    ...(told.TCB_UUID ? { uid: told.TCB_UUID } : {}),
  };
}

type FunctionContext = Parameters<typeof getCloudbaseContext>[0];

function isContext(context: unknown): context is NonNullable<FunctionContext> {
  return typeof context === 'object' && context !== null && 'environment' in context;
}

/** The part of the SDK's database that is used, with documents typed by their collection. */
export interface Database {
  collection<C extends CollectionName>(name: C): Collection<Documents[C]>;
  command: Command;
  /** After a conflict it runs again, `again` times at most; three unless told. */
  runTransaction<R>(work: (transaction: Transaction) => Promise<R>, again?: number): Promise<R>;
}
export interface Transaction {
  collection<C extends CollectionName>(name: C): TransactionCollection<Documents[C]>;
}
interface Collection<T> extends Query<T> {
  doc(id: string): { get(): Promise<{ data: T[] }>; set(data: object): Promise<unknown> };
  add(document: object): Promise<unknown>;
}
interface Query<T> {
  where(query: object): Query<T>;
  orderBy(field: string, direction: 'asc' | 'desc'): Query<T>;
  limit(count: number): Query<T>;
  get(): Promise<{ data: T[] }>;
  count(): Promise<{ total: number }>;
  update(change: object): Promise<{ updated: number }>;
  updateAndReturn(change: object): Promise<{ updated: number; doc?: T }>;
  remove(): Promise<{ deleted: number }>;
}
interface TransactionCollection<T> {
  doc(id: string): {
    get(): Promise<{ data: T | null }>;
    set(data: object): Promise<unknown>;
    update(change: object): Promise<{ updated: number }>;
    remove(): Promise<{ deleted: number } | Failed>;
  };
  where(query: object): { updateAndReturn(change: object): Promise<{ doc?: T | null } | Failed> };
  add(document: object): Promise<unknown>;
}
/** A failure that is given back instead of being thrown. */
interface Failed {
  code: string;
  message: string;
}
interface Condition {
  and(other: Condition): unknown;
}
interface Command {
  in(values: readonly unknown[]): unknown;
  all(values: readonly unknown[]): unknown;
  lte(value: unknown): Condition;
  lt(value: unknown): unknown;
  gt(value: unknown): Condition;
  gte(value: unknown): unknown;
  and(conditions: readonly unknown[]): unknown;
  inc(by: number): unknown;
  set(value: unknown): unknown;
  remove(): unknown;
  exists(value: boolean): unknown;
}

export const database = (): Database => cloud().database();
