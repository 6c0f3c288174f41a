import type { ListUse, Milestone } from '@core/domain/stepList/stepList';

export const useWords: Record<ListUse, string> = {
  topic: '还没开会的议题',
  openDoor: '书记和您拉拉呱',
  roundtable: '圆桌会议',
  forum: '恳谈会',
  formal: '听证会',
  popUp: '楼道口会议',
};

/** From when on a step is under way. */
export const milestoneWords: Record<Milestone, string> = {
  proposed: '提出议题起',
  screened: '社区看过起',
  accepted: '收下议题起',
  announced: '开始预约起',
  inSession: '开会起',
  minutes: '出纪要起',
  resolution: '拟决议起',
  vote: '投票起',
  publicNotice: '公示起',
  actions: '开始办起',
  evaluated: '回头看起',
  closed: '结束起',
};
