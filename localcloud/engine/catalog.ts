/** One declared index: its keys in order, each ascending or descending. */
export interface IndexSpec {
  name: string;
  keys: [field: string, direction: 1 | -1][];
  unique?: boolean;
}

export interface CollectionSpec {
  indexes: IndexSpec[];
}

/** A query that had to look at documents no index led to. */
export interface UnindexedQuery {
  collection: string;
  /** The filter and the sort, as text for a log. */
  query: string;
  /** How many documents were looked at. */
  examined: number;
}
