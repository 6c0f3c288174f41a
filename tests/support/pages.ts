import type { Input } from '@core/contract';
import {
  adminOnboardingPage,
  adminPage,
  placePage,
  adminApprovalsPage,
  adminAuditPage,
  adminHoursPage,
  adminSettingsPage,
  adminWhatIfPage,
  adminTransferPage,
  adminUnsentPage,
  adminPeoplePage,
  leavePage,
  remindersPage,
  rolesPage,
  adminMenuItemPage,
  adminMenuPage,
  adminPostsPage,
  askNeighboursPage,
  bindingsPage,
  availablePage,
  boardPage,
  calendarPage,
  callsPage,
  cardPage,
  thanksPage,
  deskOrderPage,
  followUpsPage,
  familyPage,
  formPage,
  householdPage,
  itemPage,
  listsPage,
  mapPage,
  statisticsPage,
  linkPage,
  myDataPage,
  offerPage,
  orderPage,
  poolPage,
  postsPage,
  proxyPage,
  ratePage,
  registerPage,
  registrationsPage,
  rosterPage,
  sentPage,
  serviceDayPage,
  serviceDaysPage,
  servedPage,
  servingPage,
  snapPage,
  talkPage,
  triagePage,
  unitPage,
  wardsPage,
  welcomePage,
  noticeDeskPage,
  noticeEditPage,
  noticeHerePage,
  noticePage,
  noticesPage,
  surveyDeskPage,
  surveyEditPage,
  surveyPage,
  surveyResultsPage,
  surveysPage,
  covenantEditPage,
  covenantHerePage,
  covenantPage,
  covenantsPage,
  resolutionEditPage,
  resolutionPage,
  votePage,
  oneSeriesPage,
  roomEditPage,
  roomPage,
  roomsPage,
  seriesEditPage,
  seriesPage,
  proposePage,
  stepListsPage,
  topicDeskPage,
  topicPage,
  topicsPage,
  floorPage,
  hearingDeskPage,
  hearingEditPage,
  hearingPage,
  hearingSeatsPage,
  hearingsPage,
  floorScreenPage,
  minutesEditPage,
  minutesPage,
  livePage,
  showDeskPage,
  showEditPage,
  showPage,
  showSummaryPage,
  studioPage,
  wishDeskPage,
  wishFormPage,
  wishPage,
  wishWallPage,
  myWishesPage,
} from '../../src/services/routes';
import { boughtOrder, HELPER, MANAGER, restingOrder, slipOrder, SUCCESSOR, teamOrder } from './inHand';
import { calledUp, ratedLow, STREET } from './deskOrders';
import { Lives } from './lives';
import { given, type Town } from './town';
import { triedRules } from './triedRules';
import { broadcastsFor } from './broadcasts';
import { noticesFor, surveyFor } from './notices';
import { topicsFor } from './topics';
import { gatheringFor } from './gathering';
import { hearingsFor } from './hearings';
import { meetingsFor } from './meetings';
import { resolvedFor } from './resolved';
import { wishesFor } from './wishes';

/** One page as somebody sees it. The table of them is shared by the checks and by the pictures. */
export interface SeenPage {
  /** Also the name of its picture. */
  name: string;
  title: string;
  openid: string;
  face: 'resident' | 'member' | 'staff' | 'admin';
  route: string;
  /** Something that stands on the page when it is ready. */
  ready: string | RegExp;
}

/** Who has never been here. */
export const NEWCOMER = 'somebody-new';

/** A few words about an order, from both sides. */
async function talked(town: Town, id: string, { resident, member }: { resident: string; member: string }) {
  const say = (who: string, said: Input<'talk.send'>['said']) => town.as(who)('talk.send', { id, said });
  given(await say(member, { kind: 'preset', preset: 'tenMinutes' }));
  given(await say(resident, { kind: 'text', words: '好的，我在家等您' }));
  given(await say(member, { kind: 'preset', preset: 'tools' }));
}

/**
 * Every page of the app, with orders made for it in the state that it shows. In a town with a media server `sendTo` sends
 * the picture of the show that is on air; without, WeChat's Channels have it.
 */
export async function allPages(town: Town, sendTo?: (url: string) => void): Promise<SeenPage[]> {
  const [resident, member, staff] = (['resident', 'member', 'staff'] as const).map(
    (face) => town.person(face).openid,
  ) as [string, string, string];
  const admin = town.person('staff', '管理员').openid;
  const lives = new Lives(town, { resident, member, staff });
  const item = (await lives.item('staff')).id;
  const low = await ratedLow(town, lives);
  const closed = await lives.closed({ words: '请问问医保卡丢了怎么补办' });
  const resolved = await lives.resolved({ words: '陪我去社区医院取化验单' });
  given(await town.as(resident)('thanks.helper', { id: closed.id, words: '麻烦您跑这一趟，辛苦了' }));
  const serving = await lives.inService({ words: '请把这份材料送到居委会' });
  await talked(town, serving.id, { resident, member });
  const open = await lives.open({ words: '请问问办老年证要带哪些材料' });
  const submitted = await lives.submitted({ words: '请帮我交一下物业的表格' });

  const notices = await noticesFor(town, { resident, staff });
  const survey = await surveyFor(town, staff);
  const topics = await topicsFor(town, resident);
  const gathered = await gatheringFor(town, staff);
  const hearings = await hearingsFor(town, { resident, staff });
  const meetings = await meetingsFor(town, { resident, staff });
  const decided = await resolvedFor(town, { resident, staff });
  const shows = await broadcastsFor(town, { resident, staff, sendTo });
  const wishes = await wishesFor(town, { resident, member, staff });
  const team = await teamOrder(town);
  const bought = await boughtOrder(town);
  const slip = await slipOrder(town);
  const resting = await restingOrder(town);
  const high = await calledUp(town, lives);
  await triedRules(town, admin);

  const as =
    (openid: string, face: SeenPage['face']) =>
    (name: string, title: string, route: string, ready: SeenPage['ready']): SeenPage => ({
      name: `${face}-${name}`,
      title,
      openid,
      face,
      route,
      ready,
    });
  const residents = as(resident, 'resident');
  const members = as(member, 'member');
  const staffs = as(staff, 'staff');
  return [
    as(NEWCOMER, 'resident')('welcome', '第一次来', welcomePage, '我们记什么'),
    residents('home', '首页', '/pages/home/index', /代购跑腿|买菜取药/),
    residents('snap', '随手拍', snapPage('snap'), '我家附近'),
    residents('item', '一项服务', itemPage(item), '不做什么'),
    residents('form', '点单', formPage(item), '要什么'),
    residents('orders', '我的点单', '/pages/orders/index', open.title),
    residents('order-submitted', '已点单', orderPage(submitted.id), '现在谁负责'),
    residents('order-open', '待接单', orderPage(open.id), '现在谁负责'),
    residents('order-escalated', '呼到上级的单', orderPage(high.id), '现在谁负责'),
    as('tian', 'resident')('order-resting', '挂起的单', orderPage(resting.id), /要等照片洗出来/),
    as('he', 'resident')('order-claimed', '有人接了，门口对口令', orderPage(team.id), /这四个数/),
    residents('order-serving', '服务中', orderPage(serving.id), '现在谁负责'),
    residents('talk', '说几句', talkPage(serving.id), '好的，我在家等您'),
    residents('order-resolved', '已办结', orderPage(resolved.id), '办好了'),
    residents('household', '我家', householdPage, '已核实'),
    residents('family', '家人', familyPage, '请家人来看'),
    residents('link', '联四邻', linkPage, '有一户邻居想和您家联起来'),
    residents('rate', '评价', ratePage(closed.id), '怎么样'),
    residents('inbox', '消息', '/pages/inbox/index', '消息'),
    residents('me', '我的', '/pages/me/index', '我的'),
    residents('mydata', '我的资料', myDataPage, '谁看过我的电话和门牌'),
    members('work', '接单', '/pages/work/index', '接单'),
    members('offer', '看看这一单', offerPage(open.id), '接单后才看得到'),
    members('pool', '大家都能接的', poolPage, open.title),
    members('serving', '我在办的', servingPage(serving.id), '办好了'),
    as(HELPER, 'member')('serving-team', '一起办的一单', servingPage(team.id), '到门口报这四个数'),
    as(HELPER, 'member')('serving-purchase', '代购', servingPage(bought.id), '钱给清了，已结清'),
    as(SUCCESSOR, 'member')('offer-handover', '请您接手', offerPage(team.id), '接手后才看得到住址和电话'),
    as(MANAGER, 'resident')('sent', '派给我的单', sentPage, '请您办其中一部分。办不了说一声就行，另找人。'),
    as(MANAGER, 'resident')('offer-part', '请您办一部分', offerPage(team.id), '盖小区的章'),
    as(MANAGER, 'resident')('serving-slip', '派件单', servingPage(slip.id), '派件单签过字了'),
    members('talk', '说几句', talkPage(serving.id), '好的，我在家等您'),
    members('posts', '岗位', postsPage, '您在岗'),
    members('service-day', '居住地服务日', serviceDayPage, '我来'),
    members('link', '联四邻', askNeighboursPage, '联上的邻居'),
    residents('register', '双报到', registerPage('member'), '第 1 步，共 3 步'),
    as('linjie', 'resident')('register-waiting', '等社区答复', registerPage(), /等李敏答复/),
    members('register', '我的报到', registerPage(), '搬家了'),
    members('calendar', '我的日历', calendarPage, '哪几天不在'),
    members('served', '我办过的', servedPage, resolved.title),
    staffs('desk', '值班台', '/pages/home/index', '现在需要我的'),
    staffs('work', '单子', '/pages/work/index', '单子'),
    staffs('triage', '看一看', triagePage(submitted.id), '下单'),
    staffs('board', '看板', boardPage('open'), open.title),
    staffs('order', '这一单', deskOrderPage(open.id), '现在谁负责'),
    staffs('order-answer', '呼上级', deskOrderPage(open.id, 'escalate'), '为什么要上级来'),
    staffs('order-slip', '派件单', deskOrderPage(slip.id), '打印派件单'),
    staffs('order-suspend', '挂起', deskOrderPage(open.id, 'suspend'), '放到哪天'),
    staffs('order-involve', '请人一起办', deskOrderPage(open.id, 'involve'), '请他办哪一样'),
    staffs('order-send-slip', '派件单给谁', deskOrderPage(open.id, 'slip'), /物业/),
    staffs('follow-ups', '回访', followUpsPage, low.title),
    staffs('order-closed', '要回访的单', deskOrderPage(low.id), '要回访'),
    as(STREET, 'admin')('to-answer', '街道的值班台', '/pages/home/index', high.title),
    as(STREET, 'admin')('answer', '答复', deskOrderPage(high.id, 'answerDown'), '哪天前办好'),
    staffs('registrations', '报到审批', registrationsPage, /^林\*\*/),
    staffs('roster', '花名册', rosterPage, '陈志远'),
    staffs('service-day', '居住地服务日', serviceDaysPage, /正在报名/),
    staffs('available', '谁有空', availablePage, '哪一天'),
    staffs('map', '楼栋图', mapPage, /在办的共/),
    staffs('statistics', '数字', statisticsPage(), /点了 \d+ 单/),
    staffs('proxy', '替邻居点单', proxyPage, '哪一户'),
    staffs('admin', '管理', adminPage, '地点树'),
    staffs('tree', '地点树', placePage('990001/01/01/003/'), '孙丽'),
    staffs('onboarding', '开通清单', adminOnboardingPage, '每栋楼的楼长'),
    staffs('posts', '岗位', adminPostsPage, '谁认领过'),
    as(admin, 'staff')('menu', '菜单', adminMenuPage, '排在前面的先看到'),
    as(admin, 'staff')('menu-item', '一项服务', adminMenuItemPage('repair'), '居民会这样看到'),
    staffs('roles', '我的身份和地方', rolesPage, '请假和代班'),
    staffs('leave', '请假和代班', leavePage('limin-communityStaff-990001_01_01_'), '请这几天假'),
    staffs('people', '人员与角色', adminPeoplePage, /李敏 · 社区工作者/),
    as(admin, 'admin')('approvals', '等人同意', adminApprovalsPage, /彭波做桂花街道的/),
    as(admin, 'admin')('hours', '开放时间', adminHoursPage, '哪个社区'),
    as('zhou', 'staff')('hours', '开放时间', adminHoursPage, '星期几上班'),
    as(admin, 'admin')('transfer', '导入导出', adminTransferPage, '选文件，先检查'),
    as(admin, 'admin')('settings', '设置', adminSettingsPage, '一位居民同时能有几单'),
    as(admin, 'admin')('what-if', '试一试', adminWhatIfPage, '多久有人接'),
    as(admin, 'admin')('audit', '操作记录', adminAuditPage, /高远 给了身份/),
    as(admin, 'admin')('begin', '首位管理员', '/admin/begin/index', '口令'),
    as(admin, 'admin')('home', '管理', '/pages/home/index', '打开管理'),
    staffs('bindings', '核实住户', bindingsPage, '王军'),
    residents('notices', '公告', noticesPage, '6 栋加装电梯'),
    residents('notice', '一条公示', noticePage(notices.open), '您家提的意见'),
    residents('surveys', '问卷', surveysPage, '楼道要不要放椅子'),
    residents('survey', '一份问卷', surveyPage(survey), '不记名'),
    staffs('surveys', '问卷', surveyDeskPage, '楼道要不要放椅子'),
    staffs('survey-results', '问卷结果', surveyResultsPage(survey), '4 人 · 80 %'),
    staffs('survey-edit', '写问卷', surveyEditPage(), '第 1 题'),
    staffs('notices', '公告', noticeDeskPage, '6 栋加装电梯'),
    staffs('notice', '一条公示', noticeHerePage(notices.open), '提的意见'),
    staffs('notice-draft', '一份草稿', noticeHerePage(notices.draft), '大家看到的样子'),
    staffs('notice-edit', '写公告', noticeEditPage(notices.draft), '给谁看'),
    residents('topics', '议题', topicsPage, topics.open.title),
    residents('topic', '我提的议题', topicPage(topics.open.id), '六步工作法'),
    residents(
      'topic-quiet',
      '只跟调解员说',
      topicPage(topics.quiet.id),
      '只有您和社区的调解员看得到，不进任何名单',
    ),
    residents('propose', '提一个议题', proposePage, /给谁看|替谁提/),
    as('he', 'resident')('topic-second', '附议', topicPage(topics.open.id), '我也想议这件事'),
    staffs('topics', '议题要我看的', topicDeskPage, topics.open.title),
    staffs('topic', '看一个议题', topicPage(topics.open.id), '收下来议'),
    as(admin, 'admin')('step-lists', '工作步骤', stepListsPage, '加一套步骤'),
    residents('hearings', '协商议事', hearingsPage, '书记和您拉拉呱'),
    residents('hearing', '约一段', hearingPage(hearings.open), /^(约|候补) \d+:\d+ 这一段$/),
    residents('hearing-seat', '我约的一席', hearingPage(hearings.round), '记进手机日历'),
    as('he', 'resident')('hearing-waiting', '在候补', hearingPage(hearings.round), '不候补了'),
    staffs('hearings', '议事要我看的', hearingDeskPage, '定一次议事'),
    staffs('hearing', '主持一次议事', hearingPage(hearings.open), '席位和签到'),
    staffs('hearing-edit', '定一次议事', hearingEditPage(), '定下来'),
    staffs('hearing-edit-again', '改安排', hearingEditPage(hearings.open), '改好了'),
    staffs('seats', '席位和签到', hearingSeatsPage(hearings.round), '王秀兰'),
    residents('floor', '现场', floorPage(meetings.on), /您是 \d 号/),
    residents('minutes', '会议纪要', minutesPage(meetings.over), '您提的更正'),
    staffs('floor', '主持现场', floorPage(meetings.on), '说完了，谢谢'),
    staffs('floor-screen', '会场的屏幕', floorScreenPage(meetings.on), /^下面是/),
    staffs('minutes', '答复更正', minutesPage(meetings.over), '请您更正的'),
    staffs('minutes-edit', '写纪要', minutesEditPage(meetings.on), '记下的都送到了'),
    residents('vote', '一户一票', votePage(decided.vote), '您家的一票'),
    residents('vote-counted', '投票结果', votePage(decided.counted), /通过/),
    staffs('vote', '上门投纸票', votePage(decided.vote), '上门投纸票'),
    residents('resolution', '公示的决议', resolutionPage(decided.shown), '提意见'),
    residents('resolution-doing', '决议在办', resolutionPage(decided.doing), '要办的事'),
    staffs('resolution', '答复意见', resolutionPage(decided.shown), '提的意见'),
    staffs('resolution-draft', '拟决议', resolutionPage(decided.draft), '交给一户一票'),
    staffs('resolution-doing', '派要办的事', resolutionPage(decided.doing), '加一件要办的事'),
    staffs('resolution-edit', '写决议', resolutionEditPage(decided.draft), '公示几天'),
    residents('series', '定期议事', seriesPage, '书记和您拉拉呱'),
    residents('one-series', '每周的安排', oneSeriesPage(gathered.series), '书记去区里开会'),
    residents('rooms', '议事的地方', roomsPage, '桂花议事厅'),
    residents('room', '一间屋子', roomPage(gathered.room, gathered.day), /15:00–17:00 有人用/),
    residents('covenants', '公约', covenantsPage, '楼道公约'),
    residents('covenant', '一份公约', covenantPage(gathered.covenant), /征求意见到/),
    staffs('series', '定期议事', seriesPage, '新定一个'),
    staffs('one-series', '每周的安排', oneSeriesPage(gathered.series), '加一场'),
    staffs('series-edit', '改安排', seriesEditPage(gathered.series), '照这样定，往后是这些日子'),
    staffs('rooms', '议事的地方', roomsPage, '添一处'),
    staffs('room', '谁订了', roomPage(gathered.room, gathered.day), /合唱队排练/),
    staffs('room-edit', '改屋子的介绍', roomEditPage(gathered.room), '轮椅能进吗'),
    staffs('covenants', '公约', covenantsPage, '写一份'),
    staffs('covenant', '看一份公约', covenantHerePage(gathered.covenant), '不用这份了'),
    staffs('covenant-edit', '写公约', covenantEditPage(gathered.covenant), '加一段话'),
    staffs('shows', '直播', showDeskPage(), '反诈小课堂'),
    staffs('show-edit', '排一场直播', showEditPage(), '排好，看一遍'),
    staffs('show-edit-again', '改安排', showEditPage(shows.coming), '改好了'),
    staffs('show-planned', '看一遍再预告', showDeskPage(shows.draft), '预告给大家'),
    staffs('show-announced', '预告了的直播', showDeskPage(shows.coming), '访客的车停哪里？'),
    staffs('studio', '开播', studioPage(shows.coming), '用 OBS'),
    staffs('show-desk', '场控台', showDeskPage(shows.on), '正在答'),
    staffs('show-over', '播完的直播', showDeskPage(shows.over), '播完了'),
    staffs('show-summary', '直播小结', showSummaryPage(shows.over), '提问的着落'),
    residents('live', '社区直播间', livePage, '医保缴费怎么办，王医生在线答'),
    residents('live-show', '看直播', showPage(shows.on), '钱怎么分摊？'),
    residents('live-soon', '直播预告', showPage(shows.coming), '开播前提醒我'),
    residents('live-over', '播完的直播', showPage(shows.over), '播完了。录像备好就能回看'),
    residents('wishes', '微心愿', wishWallPage, wishes.onWall.title),
    residents('wish-form', '说一个心愿', wishFormPage, /谁的心愿|替谁说/),
    residents('wish', '我的心愿', wishPage(wishes.mine.id), '写句谢谢'),
    residents('my-wishes', '我说的心愿', myWishesPage, wishes.mine.title),
    members('wish', '合着办一个心愿', wishPage(wishes.onWall.id), '3 份认了 1 份'),
    staffs('wishes', '心愿要我看的', wishDeskPage, wishes.submitted.title),
    staffs('wish', '核实一个心愿', wishPage(wishes.submitted.id), '我核实过了'),
    residents('reminders', '微信提醒', remindersPage, '哪些要微信提醒'),
    staffs('calls', '打个电话', callsPage, /^要打的/),
    staffs('thanks', '感谢', thanksPage, '沈玉梅'),
    members('card', '一张谢卡', cardPage(closed.id), '谢谢您帮忙'),
    as(admin, 'admin')('unsent', '没送出去的消息', adminUnsentPage, /送出去/),
    staffs('lists', '三张清单', listsPage, '周末写作业的地方'),
    as('huangying', 'resident')('unit', '我的单位', unitPage, '青石县农商银行'),
    staffs('wards', '没有手机的邻居', wardsPage, '孟庆山'),
  ];
}
