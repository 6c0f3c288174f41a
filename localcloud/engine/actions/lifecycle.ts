import { WireError, type WireCall } from '../../gateway/wire';
import { nameOf, type Act } from './session';

/** `database.addCollection`: a collection without indexes, beside those the manifest declares. */
export const addCollection: Act = (session) => async (call) => {
  const name = nameOf(call);
  if (session.database.has(name)) {
    throw new WireError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceInUse] Table exist: ${name}`);
  }
  if (name.includes('\0')) throw new WireError('INVALID_PARAM', 'collectionName has a zero byte');
  await session.database.addCollection(name);
  return {};
};

/** `database.startTransaction`: its snapshot is taken at the first operation. */
export const startTransaction: Act = (session) => async () => ({
  transactionId: session.transactions.begin(),
});

/** `database.commitTransaction`: resolves once all of it is on disk. */
export const commitTransaction: Act = (session) => async (call) => {
  const transactionId = transactionOf(call);
  await session.transactions.commit(transactionId);
  return { transactionId };
};

/** `database.abortTransaction`: refused like any operation when the transaction has ended already. */
export const abortTransaction: Act = (session) => async (call) => {
  const transactionId = transactionOf(call);
  session.transactions.find(transactionId);
  session.transactions.abort(transactionId);
  return { transactionId };
};

function transactionOf(call: WireCall): string {
  const id = call.fields.transactionId;
  if (typeof id === 'string') return id;
  throw new WireError('INVALID_PARAM', 'transactionId is missing');
}
