import { database } from '../../cloudfunctions/kit/sdk';
import type { Documents } from '../../cloudfunctions/kit/documents';
import type { CollectionName } from '../../cloudfunctions/manifest';

/** Documents a request; with sealed names some 60 KB. */
const BATCH = 100;

/** Writes documents through the SDK, as a function would, a hundred a request. */
export async function write<C extends CollectionName>(
  name: C,
  documents: readonly Documents[C][],
  report: (line: string) => void = () => undefined,
): Promise<void> {
  for (let from = 0; from < documents.length; from += BATCH) {
    await database()
      .collection(name)
      .add(documents.slice(from, from + BATCH));
    if (from > 0 && from % (BATCH * 100) === 0) report(`${name}: ${from} of ${documents.length}`);
  }
  report(`${name}: ${documents.length}`);
}
