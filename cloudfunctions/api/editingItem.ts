import type { Output } from '@core/contract/index';
import { draftOf, type ItemDraft } from '@core/domain/menu/draft';
import type { MenuItem } from '@core/domain/menu/item';
import { at, type RegionPath } from '@core/domain/place/region';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult, JournalRow } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { isRefused, refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';
import type { Tx } from '../kit/transaction';

/** What an editor saw: a service, and how often it had been changed by then. */
export interface Seen {
  id: string;
  revision: number;
}

/** The tenant whose menu the caller looks after; undefined when none is in his reach. */
export function menuPlace(call: Call): RegionPath | undefined {
  const tenants = call.grants.map(({ scope }) => at('tenant', scope));
  return tenants.find((place) => place !== undefined && call.reaches({ place }));
}

/** What a change of a service leaves: its draft, and what the journal notes besides. */
export interface Change {
  draft: ItemDraft;
  detail?: JournalRow['detail'];
}
type Decide<Code extends string> = (
  item: MenuItem,
  draft: ItemDraft,
  tx: Tx,
) => Promise<Change | Refused<Code>>;

/** One change of one service by who may: load → decide → commit. A draft that has changed since is refused. */
export async function editItem<Code extends string = never>(
  call: Call,
  { id, revision }: Seen,
  decide: Decide<Code>,
): Promise<ActResult | Refused<Code | 'STALE' | 'NOT_FOUND'>> {
  const place = menuPlace(call);
  if (!place) return refused('NOT_FOUND');
  return commitOnce(call, async (tx): Promise<ActResult | Refused<Code | 'STALE' | 'NOT_FOUND'>> => {
    const item = await tx.get('menu', id);
    if (!item) return refused('NOT_FOUND');
    const draft = draftOf(item, await tx.get('menuDrafts', id));
    if (draft.revision !== revision) return refused('STALE');
    const change = await decide(item, draft, tx);
    if (isRefused(change)) return change;
    await tx.put('menuDrafts', { _id: id, ...change.draft });
    await journalled(tx, call, { place, about: id, ...(change.detail ? { detail: change.detail } : {}) });
    return { itemId: id };
  });
}

/** A service as its editor sees it, the draft in front. */
export async function showItem(
  { itemId = '' }: ActResult,
  call: Call,
): Promise<Output<'menu.draft'> | Refused<'NOT_FOUND'>> {
  const [item, saved] = await Promise.all([one('menu', itemId), one('menuDrafts', itemId)]);
  if (!item || !menuPlace(call)) return refused('NOT_FOUND');
  const { revision, pending, content } = draftOf(item, saved);
  const { version, active } = item;
  return { item: { id: itemId, version, active, revision, pending, content: copied(content) } };
}

/** The same content as arrays that may be handed out. */
export function copied({ skills, fields, ...content }: ItemDraft['content']) {
  const questions = fields.map(({ choices, ...field }) => ({
    ...field,
    ...(choices ? { choices: [...choices] } : {}),
  }));
  return { ...content, skills: [...skills], fields: questions };
}
