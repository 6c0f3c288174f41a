import { init } from '@cloudbase/node-sdk';
import { settings } from '../../localcloud/settings';

/** The part of the SDK's database that the trials use. */
export interface Db {
  createCollection(name: string): Promise<unknown>;
  command: { gt(value: string): object };
  collection(name: string): Query & {
    doc(id: string): { update(change: object): Promise<unknown> };
    add(documents: object): Promise<{ id?: string }>;
  };
  runTransaction(work: (transaction: Transaction) => Promise<void>): Promise<void>;
}

export interface Transaction {
  collection(name: string): {
    doc(id: string): {
      get(): Promise<{ data: Record<string, unknown> | null }>;
      update(change: object): Promise<unknown>;
    };
    add(document: object): Promise<unknown>;
  };
}

interface Query {
  where(query: object): Query;
  orderBy(field: string, direction: 'asc' | 'desc'): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  get(): Promise<{ data: unknown[] }>;
  count(): Promise<{ total: number }>;
}

/** The SDK itself, pointed at a local gateway. */
export function connect(serviceUrl: string): Db {
  // No probing for the cloud's own network, and no warnings about requests that a kill cut short.
  Object.assign(process.env, { TENCENTCLOUD: 'true', SILENCE: 'true' });
  return init({ env: settings.envId, serviceUrl, ...settings.credentials }).database();
}
