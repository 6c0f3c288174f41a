import { ObjectId } from 'bson';
import { WireError } from '../../gateway/wire';
import { readEjson, type Document } from '../ejson';
import { newId } from '../newId';
import { checked } from './checked';
import { write, type Act } from './session';

/** `database.insertDocument`: one or many documents, all or none. */
export const insert: Act = (session) => async (call) => {
  const { data } = call.fields;
  if (!Array.isArray(data)) throw new WireError('INVALID_PARAM', 'data is not a list');
  const documents = data.map((text) => withId(checked(readEjson(text, session.now()))));
  await write(session, call, (writer, collection) => {
    for (const document of documents) writer.insert(collection, document);
  });
  return {
    data: { insertedIds: documents.map(({ _id }) => (_id instanceof ObjectId ? _id.toHexString() : _id)) },
  };
};

export function withId(document: Document): Document {
  const { _id = newId(), ...fields } = document;
  const plain = typeof _id === 'number' || (typeof _id === 'string' && _id !== '');
  if (plain || _id instanceof ObjectId) return { _id, ...fields };
  throw new WireError(
    'DATABASE_REQUEST_FAILED',
    '[FailedOperation] _id has to be a string, a number or an ObjectId',
  );
}
