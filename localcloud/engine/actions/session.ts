import { WireError, type WireAction, type WireCall } from '../../gateway/wire';
import type { Collection } from '../catalog';
import type { Database } from '../database';
import { readEjson, type Document } from '../ejson';
import type { Meters } from '../meters';
import type { Reader } from '../reader';
import type { Transactions } from '../transactions';
import type { Writer } from '../writer';

/** All that an action works with. */
export interface Session {
  database: Database;
  transactions: Transactions;
  meters: Meters;
  now: () => number;
}

export type Act = (session: Session) => WireAction;

/** Reads one consistent state: the transaction's when the call names one, else the latest. */
export function read<T>(
  session: Session,
  call: WireCall,
  work: (reader: Reader, collection: Collection) => T,
): T {
  const meter = session.meters.of(call.invocation);
  const onCollection = (reader: Reader) => work(reader, reader.collection(nameOf(call)));
  const id = transactionOf(call);
  return id
    ? session.transactions.run(id, meter, onCollection)
    : onCollection(session.database.reader(meter));
}

/** Changes the transaction the call names, or else the database, and resolves when that is committed. */
export async function write<T>(
  session: Session,
  call: WireCall,
  work: (writer: Writer, collection: Collection) => T,
): Promise<T> {
  const meter = session.meters.of(call.invocation);
  const onCollection = (writer: Writer) => work(writer, writer.collection(nameOf(call)));
  const id = transactionOf(call);
  return id ? session.transactions.run(id, meter, onCollection) : session.database.write(meter, onCollection);
}

/** The filter of a call; a collection without `where` sends none. */
export function filterOf(call: WireCall, now: number): Document {
  return call.fields.query ? readEjson(call.fields.query, now) : {};
}

export function nameOf(call: WireCall): string {
  const name = call.fields.collectionName;
  if (typeof name === 'string' && name !== '') return name;
  throw new WireError('INVALID_PARAM', 'collectionName is missing');
}

function transactionOf(call: WireCall): string | undefined {
  const id = call.fields.transactionId;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
