import type { Collection } from './catalog';
import { writeEjson, type Document } from './ejson';
import { nearestFirst } from './geo';
import { matcher, type Matcher } from './meaning';
import { planFor, type Plan, type Sort } from './plan';
import type { Reader } from './reader';
import { sortedBy } from './sorting';

export interface Search {
  filter: Document;
  sort?: Sort;
  offset?: number;
  limit?: number;
}

/** The documents that match, in order, looking at no more of them than the best index makes necessary. */
export function find(reader: Reader, collection: Collection, search: Search): Document[] {
  const { filter, sort = [], offset = 0, limit = Infinity } = search;
  const plan = planFor(collection, filter, sort);
  const nearest = nearestFirst(filter);
  const ordered = plan.ordered && (sort.length > 0 || !nearest);
  const matches = matcher(filter);
  const walked = walk(reader, collection, plan, matches, ordered ? offset + limit : Infinity);
  if (!plan.served) report(reader, collection, search, walked.examined);
  const own = reader.own(collection).filter(matches);
  const found = [...walked.found, ...own];
  return arranged(found, {
    sort,
    nearest,
    sorted: ordered && plan.legs.length === 1 && own.length === 0,
  }).slice(offset, offset + limit);
}

/** How many documents match; from the index alone when it says all the filter says. */
export function count(reader: Reader, collection: Collection, filter: Document): number {
  const plan = planFor(collection, filter, []);
  if (plan.exact) return plan.legs.reduce((sum, leg) => sum + reader.size(leg), 0);
  return find(reader, collection, { filter }).length;
}

/** Looks along each leg until it has given `enough`, counting every document once. */
function walk(reader: Reader, collection: Collection, plan: Plan, matches: Matcher, enough: number) {
  const found: Document[] = [];
  const seen = new Set<string>();
  let examined = 0;
  for (const leg of plan.legs) {
    let given = 0;
    for (const { id, load } of reader.walk(collection, leg)) {
      if (given >= enough) break;
      if (seen.has(id)) continue;
      seen.add(id);
      examined++;
      const document = load();
      if (!matches(document)) continue;
      found.push(document);
      given++;
    }
  }
  return { found, examined };
}

interface Arrangement {
  sort: Sort;
  nearest: ((documents: Document[]) => Document[]) | undefined;
  sorted: boolean;
}

function arranged(documents: Document[], { sort, nearest, sorted }: Arrangement): Document[] {
  if (sorted) return documents;
  if (sort.length > 0) return sortedBy(documents, Object.fromEntries(sort));
  return nearest ? nearest(documents) : documents;
}

function report(
  reader: Reader,
  collection: Collection,
  { filter, sort = [] }: Search,
  examined: number,
): void {
  const order = sort.map(([field, direction]) => `${direction === 1 ? '+' : '-'}${field}`).join(' ');
  const query = order === '' ? writeEjson(filter) : `${writeEjson(filter)} by ${order}`;
  reader.onUnindexed({ collection: collection.name, query, examined });
}
