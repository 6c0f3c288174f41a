import type { Face } from '../services/session';

/** The kinds of WeChat messages one may still get, by the key under which the session counts them. */
export const reminderWords: Record<Face, { kind: string; name: string; ask: string }> = {
  resident: { kind: 'progress', name: '我的单有了进展', ask: '我的单有了进展，微信告诉我' },
  member: { kind: 'asked', name: '邻居要帮忙', ask: '邻居要帮忙时，微信告诉我' },
  staff: { kind: 'desk', name: '有单等我看', ask: '有单等我看时，微信告诉我' },
};
