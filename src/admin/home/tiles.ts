import { deskRoles, listRoles, type Role } from '@core/domain/people/person';
import { noticeWriters } from '@core/domain/notice/steps';
import { showPlanners } from '@core/domain/live/showVisibility';
import { statisticsReaders } from '@core/domain/statistics/readers';
import { postStaff } from '@core/domain/post/post';
import type { Glyph } from '../../components/basic/glyphs';
import {
  adminApprovalsPage,
  adminAuditPage,
  adminHoursPage,
  adminMenuPage,
  adminModePage,
  adminOnboardingPage,
  adminPeoplePage,
  adminPostsPage,
  adminSettingsPage,
  adminTransferPage,
  adminTreePage,
  adminUnsentPage,
  bindingsPage,
  noticeDeskPage,
  surveyDeskPage,
  thanksPage,
  listsPage,
  mapPage,
  statisticsPage,
  wardsPage,
  availablePage,
  registrationsPage,
  rosterPage,
  serviceDaysPage,
  showDeskPage,
  stepListsPage,
  topicDeskPage,
} from '../../services/routes';

/** One way into the administration. */
export interface AdminTile {
  name: string;
  line: string;
  icon: Glyph;
  page: string;
  /** Who may do anything there; the cloud decides again. */
  roles: readonly Role[];
}

const staff = ['communityStaff', 'communitySecretary', 'streetStaff', 'admin'] as const;
const registrars = ['communityStaff', 'communitySecretary'] as const;
const neighbours = [...deskRoles, 'buildingLeader', 'stairwellLeader'] as const;
const heads = ['communitySecretary', 'streetStaff', 'admin'] as const;

/** What can be administered, in the order of the tiles. A new page adds its line here. */
const tiles: readonly AdminTile[] = [
  { name: '地点树', line: '社区、网格、楼栋和谁负责', icon: 'buildings', page: adminTreePage, roles: staff },
  {
    name: '报到审批',
    line: '谁来报到，通过或退回',
    icon: 'list-checks',
    page: registrationsPage,
    roles: registrars,
  },
  {
    name: '花名册',
    line: '党员和志愿者，找姓名、拼音、楼栋',
    icon: 'user',
    page: rosterPage,
    roles: registrars,
  },
  {
    name: '谁有空',
    line: '哪天哪个时候，谁能帮忙',
    icon: 'calendar-blank',
    page: availablePage,
    roles: registrars,
  },
  {
    name: '服务日',
    line: '每月第一个周六：报名、分组、收工',
    icon: 'calendar-check',
    page: serviceDaysPage,
    roles: ['communityStaff', 'communitySecretary', 'streetStaff'],
  },
  { name: '人员与角色', line: '谁在哪里做什么', icon: 'user', page: adminPeoplePage, roles: staff },
  {
    name: '等人同意',
    line: '街道和区县的身份，要第二位同意',
    icon: 'list-checks',
    page: adminApprovalsPage,
    roles: ['admin'],
  },
  {
    name: '导入导出',
    line: '表格先试一遍再导入',
    icon: 'clipboard-text',
    page: adminTransferPage,
    roles: staff,
  },
  {
    name: '楼栋图',
    line: '哪栋楼有单在等',
    icon: 'house',
    page: mapPage,
    roles: statisticsReaders,
  },
  {
    name: '数字',
    line: '回应、办成、满意，带分母，不排名',
    icon: 'clipboard-text',
    page: statisticsPage(),
    roles: statisticsReaders,
  },
  {
    name: '核实住户',
    line: '谁说自己住在哪一户',
    icon: 'house',
    page: bindingsPage,
    roles: neighbours,
  },
  {
    name: '三张清单',
    line: '单位的资源、社区的需求、做成的项目',
    icon: 'list-checks',
    page: listsPage,
    roles: listRoles,
  },
  {
    name: '没有手机的邻居',
    line: '档案、怎么同意的、谁是监护人',
    icon: 'hand-heart',
    page: wardsPage,
    roles: neighbours,
  },
  {
    name: '工作步骤',
    line: '六步工作法，议题和议事按它写',
    icon: 'list-checks',
    page: stepListsPage,
    roles: ['admin'],
  },
  {
    name: '议题',
    line: '居民提的，两个工作日里给个说法',
    icon: 'clipboard-text',
    page: topicDeskPage,
    roles: registrars,
  },
  { name: '菜单', line: '服务项目和时限', icon: 'squares-four', page: adminMenuPage, roles: ['admin'] },
  {
    name: '公告',
    line: '写公告、公示、通知，看多少人看过',
    icon: 'speaker-high',
    page: noticeDeskPage,
    roles: noticeWriters,
  },
  {
    name: '直播',
    line: '排一场，先试播，答提问，看小结',
    icon: 'camera',
    page: showDeskPage(),
    roles: showPlanners,
  },
  {
    name: '问卷',
    line: '问问大家，不记名',
    icon: 'list-checks',
    page: surveyDeskPage,
    roles: noticeWriters,
  },
  {
    name: '感谢',
    line: '楼长、单元长、网格员的生日卡和感谢信',
    icon: 'hand-heart',
    page: thanksPage,
    roles: registrars,
  },
  {
    name: '平急转换',
    line: '急时战时叫人到岗，看谁收到了',
    icon: 'warning-circle-fill',
    page: adminModePage(),
    roles: staff,
  },
  { name: '岗位', line: '设岗位，看谁认领了', icon: 'hand-heart', page: adminPostsPage, roles: postStaff },
  { name: '开放时间', line: '上班时间和节假日', icon: 'calendar-blank', page: adminHoursPage, roles: heads },
  {
    name: '没送出去的消息',
    line: '微信不收的，为什么，再送一次',
    icon: 'bell-ringing',
    page: adminUnsentPage,
    roles: ['admin'],
  },
  { name: '设置', line: '本地的规矩', icon: 'list-checks', page: adminSettingsPage, roles: ['admin'] },
  { name: '操作记录', line: '谁改过什么', icon: 'clock', page: adminAuditPage, roles: heads },
  {
    name: '开通清单',
    line: '新社区还差什么',
    icon: 'calendar-check',
    page: adminOnboardingPage,
    roles: staff,
  },
];

/** The tiles that somebody with these roles has a use for. */
export function tilesFor(roles: readonly Role[]): AdminTile[] {
  return tiles.filter((tile) => tile.roles.some((role) => roles.includes(role)));
}
