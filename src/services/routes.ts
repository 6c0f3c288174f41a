/** Addresses of pages; what is written in them comes back by `useRouter().params`. */
const page = (path: string, params: Record<string, string | undefined>): string => {
  const given = Object.entries(params).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return given.length === 0 ? path : `${path}?${given.join('&')}`;
};

export const homePage = '/pages/home/index';
export const welcomePage = '/entry/welcome/index';
/** The welcome page at its second question, for who moves house. */
export const movePage = page(welcomePage, { step: 'home' });
export const itemPage = (item: string): string => page('/resident/item/index', { item });
/** `words` is what was said or typed on home already. */
export const formPage = (item: string, words?: string): string =>
  page('/resident/form/index', { item, words });
/** 随手拍 with an item of the menu that is for snaps. */
export const snapPage = (item: string, words?: string): string =>
  page('/resident/snap/index', { item, words });
export const orderPage = (id: string): string => page('/resident/order/index', { id });
export const linkPage = '/resident/link/index';
export const householdPage = '/resident/household/index';
export const myDataPage = '/resident/mydata/index';
export const familyPage = '/resident/family/index';
/** What both sides of an order say to each other; the same page for either. */
export const talkPage = (id: string): string => page('/resident/talk/index', { id });
export const ratePage = (id: string): string => page('/resident/rate/index', { id });

/** 心愿墙, one wish, the form, what is mine, and what waits for staff. */
export const wishWallPage = '/wishes/wall/index';
export const wishPage = (id: string): string => page('/wishes/wish/index', { id });
export const wishFormPage = '/wishes/form/index';
export const myWishesPage = '/wishes/mine/index';
export const wishDeskPage = '/wishes/desk/index';

export const offerPage = (id: string): string => page('/member/offer/index', { id });
export const servingPage = (id: string): string => page('/member/serving/index', { id });
export const poolPage = '/member/pool/index';
export const servedPage = '/member/served/index';
/** 没等到您: the side of who was expected. */
export const noShowPage = (id: string): string => page('/member/noshow/index', { id });
/** 派给我的单, of who is no helper by role. */
export const sentPage = '/member/sent/index';
/** 居住地服务日, for who comes. */
export const serviceDayPage = '/member/serviceDay/index';
export const postsPage = '/member/posts/index';
export const askNeighboursPage = '/member/link/index';
/** `kind` is as what somebody registers: a member, or a volunteer. */
export const registerPage = (kind?: 'member' | 'volunteer'): string =>
  page('/member/register/index', { kind });
export const calendarPage = '/member/calendar/index';

/** `sheet` is the question the page opens with: `reject`, `assign` … */
export const triagePage = (id: string, sheet?: string): string => page('/staff/triage/index', { id, sheet });
export const deskOrderPage = (id: string, sheet?: string): string =>
  page('/staff/order/index', { id, sheet });
/** 回访: closed orders that somebody should ask about. */
export const followUpsPage = '/staff/followUps/index';
/** 打个电话: whom WeChat cannot reach. */
export const callsPage = '/staff/calls/index';
/** 感谢: cards and letters to those who look after a part of the community. */
export const thanksPage = '/staff/thanks/index';
export const boardPage = (state: string): string => page('/staff/board/index', { state });
export const proxyPage = '/staff/proxy/index';
export const bindingsPage = '/staff/bindings/index';
export const listsPage = '/staff/lists/index';
export const unitPage = '/staff/unit/index';
export const wardsPage = '/staff/wards/index';
export const registrationsPage = '/staff/registrations/index';
export const rosterPage = '/staff/roster/index';
/** 居住地服务日, for who plans and runs it. */
export const serviceDaysPage = '/staff/serviceDay/index';
export const mapPage = '/staff/map/index';
/** 数字, of one place or of one's own. */
export const statisticsPage = (place?: string): string => page('/staff/statistics/index', { place });
export const availablePage = '/staff/available/index';

/** 请假和代班 for one office. */
export const leavePage = (grant: string): string => page('/staff/leave/index', { id: grant });
/** 微信提醒: what is left, and what should not ring. */
export const remindersPage = '/resident/reminders/index';
/** A card with words of thanks. */
export const cardPage = (id: string): string => page('/resident/card/index', { id });
export const rolesPage = '/resident/roles/index';

export const modePage = (id: string): string => page('/resident/mode/index', { id });
/** 平急转换, opened at one episode, or at what runs. */
export const adminModePage = (id?: string): string => page('/admin/mode/index', { id });

/** 公告: what is for me. */
export const noticesPage = '/notices/list/index';
export const noticePage = (id: string): string => page('/notices/notice/index', { id });
/** 公告, for who writes and publishes. */
export const noticeDeskPage = '/notices/desk/index';
/** One notice, for who looks after it. */
export const noticeHerePage = (id: string): string => page('/notices/one/index', { id });
/** A notice in the editor; without an id a new one. */
export const noticeEditPage = (id?: string): string => page('/notices/edit/index', { id });

/** 问卷: what I am asked; with an id one of them. */
export const surveysPage = '/notices/surveys/index';
export const surveyPage = (id: string): string => page('/notices/survey/index', { id });
/** 问卷, for who asks. */
export const surveyDeskPage = '/notices/surveyDesk/index';
export const surveyEditPage = (id?: string): string => page('/notices/surveyEdit/index', { id });
export const surveyResultsPage = (id: string): string => page('/notices/results/index', { id });

/** 协商议事: what is coming; and one session. */
export const hearingsPage = '/hearings/index/index';
export const hearingPage = (id: string): string => page('/hearings/hearing/index', { id });
/** What goes on in the room; `screen` is for the wall. */
export const floorPage = (id: string): string => page('/hearings/floor/index', { id });
export const floorScreenPage = (id: string): string => page('/hearings/floor/index', { id, screen: '1' });
/** The minutes, in an edition or the last one; and the page of who writes them. */
export const minutesPage = (id: string, edition?: number): string =>
  page('/hearings/minutes/index', { id, ...(edition === undefined ? {} : { edition: String(edition) }) });
export const minutesEditPage = (id: string): string => page('/hearings/minutesEdit/index', { id });
/** A session in the editor; without an id a new one. */
/** 一户一票. */
export const votePage = (id: string): string => page('/hearings/vote/index', { id });
/** 决议 of one session, and the same being written. */
export const resolutionPage = (id: string): string => page('/hearings/resolution/index', { id });
export const resolutionEditPage = (id: string): string => page('/hearings/resolutionEdit/index', { id });
export const hearingEditPage = (id?: string): string => page('/hearings/edit/index', { id });
/** Who has a seat, and who has come. */
export const hearingSeatsPage = (id: string): string => page('/hearings/seats/index', { id });
/** What staff have to see to. */
export const hearingDeskPage = '/hearings/desk/index';
/** 定期议事: what comes round, one of it, and one in the editor; without an id a new one. */
export const seriesPage = '/hearings/series/index';
export const oneSeriesPage = (id: string): string => page('/hearings/oneSeries/index', { id });
export const seriesEditPage = (id?: string): string => page('/hearings/seriesEdit/index', { id });
/** 议事的地方: all of them, one on a day, and one in the editor. */
export const roomsPage = '/hearings/rooms/index';
export const roomPage = (id: string, day?: string): string => page('/hearings/room/index', { id, day });
export const roomEditPage = (id?: string): string => page('/hearings/roomEdit/index', { id });
/** 公约: all of them, one as its households read it, one for who looks after it, and one in the editor. */
export const covenantsPage = '/hearings/covenants/index';
export const covenantPage = (id: string): string => page('/hearings/covenant/index', { id });
export const covenantHerePage = (id: string): string => page('/hearings/covenantHere/index', { id });
export const covenantEditPage = (id?: string): string => page('/hearings/covenantEdit/index', { id });
/** 议题: those of my place, one, the form, and what waits for staff. */
export const topicsPage = '/hearings/topics/index';
export const topicPage = (id: string): string => page('/hearings/topic/index', { id });
export const proposePage = '/hearings/propose/index';
export const topicDeskPage = '/hearings/topicDesk/index';
/** 工作步骤, for who sets them. */
export const stepListsPage = '/hearings/stepLists/index';

/** 社区直播间: what is on, to come and to be watched again; and one show. */
export const livePage = '/live/index/index';
export const showPage = (id: string): string => page('/live/show/index', { id });
/** A show in the editor; without an id a new one. */
export const showEditPage = (id?: string): string => page('/live/edit/index', { id });
/** Putting a picture on air, keeping order while it is, and what came of it. */
export const studioPage = (id: string): string => page('/live/studio/index', { id });
/** Without an id the shows that an office plans. */
export const showDeskPage = (id?: string): string => page('/live/desk/index', { id });
export const showSummaryPage = (id: string): string => page('/live/summary/index', { id });

export const adminPage = '/admin/home/index';
export const adminTreePage = '/admin/tree/index';
/** The tree, opened at a place. */
export const placePage = (path: string): string => page(adminTreePage, { path });
export const adminPeoplePage = '/admin/people/index';
export const adminTransferPage = '/admin/transfer/index';
export const adminMenuPage = '/admin/menu/index';
/** One service in the editor; without an id a new one. */
export const adminMenuItemPage = (id?: string): string => page('/admin/menuItem/index', { id });
export const adminPostsPage = '/admin/posts/index';
export const adminHoursPage = '/admin/hours/index';
export const adminSettingsPage = '/admin/settings/index';
/** 试一试: what other settings would come to. */
export const adminWhatIfPage = '/admin/whatIf/index';
export const adminAuditPage = '/admin/audit/index';
/** 没送出去的消息. */
export const adminUnsentPage = '/admin/unsent/index';
export const adminApprovalsPage = '/admin/approvals/index';
export const adminOnboardingPage = '/admin/onboarding/index';

/** A parameter as it was written: the mini-program hands it out still encoded, the browser does not. */
export function written(param: string | undefined): string {
  if (param === undefined) return '';
  try {
    return decodeURIComponent(param);
  } catch {
    return param;
  }
}

/** A parameter in a whole address, e.g. of a code on paper; empty when it is not there. */
export function inLink(address: string, name: string): string {
  const [, value] = new RegExp(`[?&]${name}=([^&#]*)`).exec(address) ?? [];
  return written(value);
}
