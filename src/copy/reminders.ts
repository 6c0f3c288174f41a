import type { Face } from '../services/session';

/** The kinds of WeChat messages one may still get, by the key under which the session counts them. */
export const reminderWords: Record<Face, { kind: string; ask: string }> = {
  resident: { kind: 'progress', ask: '我的单有进展，微信告诉我' },
  member: { kind: 'asked', ask: '邻居要帮忙，微信告诉我' },
  staff: { kind: 'desk', ask: '有单等我看，微信告诉我' },
  admin: { kind: 'desk', ask: '有事等我看，微信告诉我' },
};
