import type { Face } from '../../services/session';
import type { Glyph } from '../basic/glyphs';

/** The five routes WeChat lets a bar have; each page draws what the current role needs there. */
export type TabKey = 'home' | 'work' | 'orders' | 'inbox' | 'me';

export interface Tab {
  key: TabKey;
  words: string;
  icon: Glyph;
  /** The same glyph filled, for the tab one is on. */
  on: Glyph;
}

const home: Tab = { key: 'home', words: '首页', icon: 'house', on: 'house-fill' };
const inbox: Tab = { key: 'inbox', words: '消息', icon: 'bell', on: 'bell-fill' };
const me: Tab = { key: 'me', words: '我的', icon: 'user', on: 'user-fill' };
const clipboard = { icon: 'clipboard-text', on: 'clipboard-text-fill' } as const;

const tabs: Record<Face, Tab[]> = {
  resident: [home, { key: 'orders', words: '我的点单', ...clipboard }, inbox, me],
  member: [home, { key: 'work', words: '接单', icon: 'hand-heart', on: 'hand-heart-fill' }, inbox, me],
  staff: [
    { key: 'home', words: '值班台', icon: 'list-checks', on: 'list-checks-fill' },
    { key: 'work', words: '单子', ...clipboard },
    inbox,
    me,
  ],
  admin: [{ ...home, words: '管理' }, inbox, me],
};

/** The tabs of a role; elder mode has three, its messages stand under 我的. */
export function tabsOf(face: Face, elder: boolean): Tab[] {
  return elder ? tabs[face].filter(({ key }) => key !== 'inbox') : tabs[face];
}

export const routeOf = (key: TabKey): string => `/pages/${key}/index`;
