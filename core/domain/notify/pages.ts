import { pageAt, pageFor } from './kind';

/** The pages that messages open. */
export const pages = {
  order: pageFor('/resident/order/index'),
  talk: pageFor('/resident/talk/index'),
  mode: pageFor('/resident/mode/index'),
  offer: pageFor('/member/offer/index'),
  serving: pageFor('/member/serving/index'),
  noShow: pageFor('/member/noshow/index'),
  register: pageAt('/member/register/index'),
  serviceDay: pageAt('/member/serviceDay/index'),
  deskOrder: pageFor('/staff/order/index'),
  triage: pageFor('/staff/triage/index'),
  registrations: pageAt('/staff/registrations/index'),
  wish: pageFor('/wishes/wish/index'),
  card: pageFor('/resident/card/index'),
  notice: pageFor('/notices/notice/index'),
  hearing: pageFor('/hearings/hearing/index'),
  room: pageFor('/hearings/room/index'),
  minutes: pageFor('/hearings/minutes/index'),
  resolution: pageFor('/hearings/resolution/index'),
  topic: pageFor('/hearings/topic/index'),
  topicDesk: pageAt('/hearings/topicDesk/index'),
  unsent: pageAt('/admin/unsent/index'),
  inbox: pageAt('/pages/inbox/index'),
} as const;
