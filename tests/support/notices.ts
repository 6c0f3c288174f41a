import { DAY, dayOf } from '@core/domain/calendar/time';
import { given, type Town } from './town';

/** Notices in the states that pages show. */
export interface SomeNotices {
  /** A 公示 that a household objected to; pinned. */
  open: string;
  draft: string;
}

const target = { place: '990001/01/01/', roles: [] };
const heading = (text: string) => ({ kind: 'heading' as const, text });
const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });

/** A 公示 with an objection that was answered, and a draft, written by `staff`. */
export async function noticesFor(
  town: Town,
  { resident, staff }: { resident: string; staff: string },
): Promise<SomeNotices> {
  const act = town.as(staff);
  const save = async (title: string, kind: 'publicNotice' | 'announcement') => {
    const list = { kind: 'list' as const, items: ['井道在北面，不挡南面的光', '一层到三层不出钱'] };
    const blocks = [heading('怎么装'), paragraph('6 栋想装一部电梯，请大家看看方案。'), list];
    return given(await act('notice.save', { class: kind, target, title, blocks, attachments: [] })).notice;
  };
  const written = await save('6 栋加装电梯', 'publicNotice');
  const { id, version } = given(await act('notice.publish', { id: written.id, version: 1 })).notice;
  given(await act('notice.pin', { id, version, pinned: true }));
  given(await town.as(resident)('notice.object', { id, words: '施工的时候太吵' }));
  const [objection] = given(await act('notice.objections', { id })).list;
  given(await act('notice.answer', { id, objection: objection?.id ?? '', words: '只在白天施工，加隔音' }));
  const draft = await save('周三上午停水', 'announcement');
  return { open: id, draft: draft.id };
}

/** A survey that five neighbours have answered. */
export async function surveyFor(town: Town, staff: string): Promise<string> {
  const questions = [
    { kind: 'single' as const, title: '放不放', options: ['放', '不放'], optional: false },
    { kind: 'scale' as const, title: '现在的楼道打几分', options: [], optional: true },
  ];
  const until = dayOf(town.now() + 7 * DAY);
  const asked = { target, title: '楼道要不要放椅子', intro: '老人上楼能歇一歇', questions, until };
  const { id, version } = given(await town.as(staff)('survey.save', asked)).survey;
  given(await town.as(staff)('survey.open', { id, version }));
  const said = ['zhang', 'he', 'tian', 'chen', 'zhao'].map((who, n) => ({ who, pick: n === 0 ? 1 : 0 }));
  for (const { who, pick } of said) {
    const answers = [{ picks: [pick] }, { picks: [2 + pick] }];
    given(await town.as(who)('survey.answer', { id, answers }));
  }
  return id;
}
