import { textsOf } from '@core/domain/notice/block';
import { drafted, type Notice } from '@core/domain/notice/notice';
import { stepped } from '@core/domain/notice/steps';
import { keysOf } from '@core/domain/notice/target';
import { around } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { showNotice } from '../noticeViews';
import { areOwnFiles, stops } from '../noticing';
import { checkTexts } from '../texts';

/** Keeps a draft. Colleagues of the place can open it, so that its words are looked at like any other. */
export const noticeSave = acts(
  'notice.save',
  async ({ id, version, target, ...written }, call) => {
    const { title, blocks, attachments } = written;
    if (!call.reaches({ place: target.place }) || !(await one('regions', target.place)))
      return refused('NOT_FOUND');
    const before = id === undefined ? undefined : await one('notices', id);
    const stopped = id === undefined ? undefined : stops(call, 'save', before);
    if (stopped) return stopped.code === 'NOTICE_NOT_NOW' ? refused('NOTICE_NOT_NOW') : refused('NOT_FOUND');
    if (!(await areOwnFiles(call, written, before))) return refused('NOT_YOUR_PICTURE');
    const names = attachments.map(({ name }) => name);
    const unseemly = await checkTexts(call, [title, ...blocks.flatMap(textsOf), ...names]);
    if (unseemly) return unseemly;
    const aim = { ...target, within: around(target.place), keys: keysOf(target) };
    const fresh = { _id: id ?? newId(), by: call.id, at: call.now, ...written, ...aim };
    return commitOnce(call, async (tx) => {
      const now = id === undefined ? undefined : await tx.get('notices', id);
      if (now && (now.version !== version || now.state !== 'draft')) return refused('STALE');
      const kept: Notice = now ? { ...stepped(now, 'save', call.now), ...written, ...aim } : drafted(fresh);
      await tx.put('notices', kept);
      return { noticeId: kept._id };
    });
  },
  showNotice,
);
