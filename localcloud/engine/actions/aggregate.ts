import { WireError } from '../../gateway/wire';
import type { Collection } from '../catalog';
import { isDocument, readEjsonValue, writeEjson, type Document } from '../ejson';
import { find, type Search } from '../find';
import { aggregated } from '../meaning';
import type { Reader } from '../reader';
import { sortOf } from './get';
import { read, type Act } from './session';

/** `database.aggregateDocuments`: leading `$match`, `$sort` and `$limit` use the indexes, mingo does the rest. */
export const aggregate: Act = (session) => async (call) => {
  const stages = stagesOf(call.fields.stages, session.now());
  const list = read(session, call, (reader, collection) => run(reader, collection, stages));
  return { data: { list: list.map(writeEjson) } };
};

function run(reader: Reader, collection: Collection, stages: Document[]): Document[] {
  const { search, rest } = leading(stages);
  const bounded = search.limit !== undefined || Object.keys(search.filter).length > 0;
  const documents = bounded
    ? find(reader, collection, search)
    : everything(reader, collection, 'aggregate', search);
  return aggregated(documents, rest, (name) =>
    everything(reader, reader.collection(name), '$lookup', { filter: {} }),
  );
}

/** All of a collection, which no index makes cheaper and is therefore told of. */
function everything(reader: Reader, collection: Collection, query: string, search: Search): Document[] {
  const documents = find(reader, collection, search);
  reader.onUnindexed({ collection: collection.name, query, examined: documents.length });
  return documents;
}

/** Takes from the front of a pipeline what a search does as well. */
function leading(stages: Document[]): { search: Search; rest: Document[] } {
  const rest = [...stages];
  const take = (operator: string): unknown => {
    const [first] = rest;
    return first && operator in first ? rest.shift()?.[operator] : undefined;
  };
  const match = take('$match');
  const sort = take('$sort');
  const limit = take('$limit');
  const search: Search = { filter: isDocument(match) ? match : {} };
  if (isDocument(sort)) search.sort = sortOf(sort);
  if (typeof limit === 'number') search.limit = limit;
  return { search, rest };
}

function stagesOf(stages: unknown, now: number): Document[] {
  if (!Array.isArray(stages)) throw new WireError('INVALID_PARAM', 'stages is not a list');
  return stages.map((stage: unknown) => {
    const { stageKey, stageValue } = isDocument(stage) ? stage : {};
    if (typeof stageKey !== 'string') throw new WireError('INVALID_PARAM', 'a stage has no stageKey');
    return { [stageKey]: readEjsonValue(stageValue, now) };
  });
}
