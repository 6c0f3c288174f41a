import { contentOf } from '@core/domain/menu/draft';
import type { MenuItem } from '@core/domain/menu/item';
import type { Tx } from './transaction';

/** The document of what one version of a service said. */
export const versionId = (itemId: string, version: number): string => `${itemId}-v${version}`;

/** Puts a service on the menu as it says, and keeps this version for the orders that will be placed with it. */
export async function offerItem(tx: Tx, item: MenuItem, by: string, now: number): Promise<void> {
  const { _id: itemId, version } = item;
  await tx.put('menu', item);
  const content = contentOf(item);
  await tx.add('menuVersions', { _id: versionId(itemId, version), itemId, version, content, by, at: now });
}
