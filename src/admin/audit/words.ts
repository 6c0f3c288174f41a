import type { Action, Output } from '@core/contract';
import { roles } from '@core/domain/people/person';
import { fullDay } from '../../copy/times';
import { roleNames } from '../grantWords';

export type Entry = Output<'journal.list'>['list'][number];

/** What nobody did: its hour came, or the platform of live pictures did it. */
const byItself = ['mode.lapse', 'show.blocked'] as const;

/** What somebody did, by its action. */
const did: Partial<Record<Action | (typeof byItself)[number], string>> = {
  'grant.give': '给了身份',
  'grant.end': '停了身份',
  'grant.substitute': '安排了请假和代班',
  'grant.approve': '同意了身份',
  'grant.decline': '没有同意身份',
  'admin.begin': '用口令做了首位管理员',
  'registration.approve': '通过了报到',
  'registration.return': '退回了报到',
  'registration.end': '结束了报到',
  'helper.move': '搬了家，换了社区',
  'helper.leave': '不再帮忙',
  'binding.verify': '证明了住户',
  'binding.decline': '没有证明住户',
  'ward.make': '建了邻居档案',
  'ward.change': '改了邻居档案',
  'ward.close': '收了邻居档案',
  'guardian.record': '记下了监护人',
  'guardian.end': '去掉了监护人',
  'consent.withdraw': '收回了同意',
  'post.make': '设了岗位',
  'post.change': '改了岗位',
  'post.close': '收了岗位',
  'serviceDay.plan': '定了服务日',
  'serviceDay.open': '开了服务日报名',
  'serviceDay.bundle': '往服务日放了单',
  'serviceDay.unbundle': '从服务日拿出一单',
  'serviceDay.match': '给服务日分了组',
  'serviceDay.move': '给服务日的一单换了组',
  'serviceDay.absent': '记了服务日来不了的人',
  'serviceDay.begin': '开始了服务日',
  'serviceDay.wrapUp': '收了服务日的工',
  'serviceDay.cancel': '取消了服务日',
  'link.propose': '牵头联四邻',
  'menu.save': '写了服务草稿',
  'menu.publish': '上架了服务',
  'menu.retire': '下架了服务',
  'menu.move': '调了服务顺序',
  'menu.restore': '找回了服务旧版',
  'place.add': '加了地点',
  'place.rename': '改了地名',
  'place.mend': '改了地点',
  'place.close': '收了地点',
  'place.moveBuilding': '把楼栋移到别的网格',
  'place.labels': '改了层级叫法',
  'import.apply': '导入了表格',
  'export.begin': '导出了表格',
  'settings.change': '改了设置',
  'hours.change': '改了开放时间',
  'unit.approve': '通过了单位报到',
  'unit.end': '结束了单位报到',
  'project.propose': '提出了项目',
  'project.agree': '谈成了项目',
  'project.milestone': '记了项目进展',
  'project.finish': '办完了项目',
  'project.stop': '停了项目',
  'mode.call': '叫了急时战时',
  'mode.approve': '同意了战时',
  'mode.decline': '没有同意战时',
  'mode.extend': '延长了急时战时',
  'mode.end': '结束了急时战时',
  'mode.remind': '提醒了没回的人',
  'mode.lapse': '急时战时到点自动结束',
  'show.blocked': '直播平台断开了画面',
  'me.delete': '注销了账号',
};

/** 周建华 给了身份. */
export function entryTitle({ by, action }: Entry): string {
  const known: Partial<Record<string, string>> = did;
  const what = known[action] ?? '做了一次改动';
  const isOnes = byItself.every((one) => one !== action);
  return isOnes ? `${by === '' ? '已注销的人' : by} ${what}` : what;
}

/** 何秀英 · 网格员 · 第 3 网格 · 到 2027 年 11 月 20 日. */
export function entryLine({ about, by, placeName, detail }: Entry): string {
  const role = roles.find((name) => name === detail.role);
  const until = detail.until;
  const facts = [
    about === by ? '本人' : about,
    role && roleNames[role],
    placeName,
    detail.drill === true ? '演练' : undefined,
    typeof until === 'number' ? `到 ${fullDay(until)}` : undefined,
    typeof detail.rows === 'number' ? `${detail.rows} 行` : undefined,
    typeof detail.version === 'number' ? `第 ${detail.version} 版` : undefined,
  ];
  return facts.filter(Boolean).join(' · ');
}

/** What the entries can be narrowed to: the noun of the action. */
export const kinds = [
  { value: 'all', label: '全部' },
  { value: 'grant', label: '身份' },
  { value: 'registration', label: '报到' },
  { value: 'binding', label: '住户' },
  { value: 'place', label: '地点' },
  { value: 'menu', label: '菜单' },
  { value: 'import', label: '导入' },
  { value: 'settings', label: '设置' },
  { value: 'post', label: '岗位' },
  { value: 'serviceDay', label: '服务日' },
  { value: 'mode', label: '急时战时' },
  { value: 'unit', label: '单位' },
  { value: 'project', label: '项目' },
] as const;
export type Kind = (typeof kinds)[number]['value'];
