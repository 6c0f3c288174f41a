/** What a person types, so that nobody leaves by a slip of the finger. */
export const LEAVING_WORDS = '注销账号';

/** What has to be handed over before a person may leave: others would be left alone otherwise. */
export type LeavingRefusal = 'ORDERS_LIVE' | 'ORDERS_IN_HAND' | 'OFFICES_HELD' | 'POSTS_HELD';

/** What a person still has in hand. */
export interface InHand {
  /** An own order that is not closed. */
  liveOrder: boolean;
  /** A role beyond that of a helper. */
  office: boolean;
  post: boolean;
}

/** Why a person cannot leave yet; undefined when nothing is left in his hands. Orders to serve are asked for apart. */
export function stopsLeaving({ liveOrder, office, post }: InHand): LeavingRefusal | undefined {
  if (liveOrder) return 'ORDERS_LIVE';
  if (office) return 'OFFICES_HELD';
  return post ? 'POSTS_HELD' : undefined;
}
