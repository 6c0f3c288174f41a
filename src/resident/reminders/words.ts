import type { Input, Output } from '@core/contract';

export type Purpose = Output<'me.reminders'>['left'][number]['purpose'];
export type Topic = Input<'me.notify'>['muted'][number];

/** What one tap buys. */
export const purposeWords: Record<Purpose, string> = {
  asked: '邻居要帮忙、请您去',
  progress: '我的单、心愿有进展',
  desk: '值班台有事等我看',
  community: '社区的公告、活动',
};

/** The switches: what each keeps quiet. */
export const topicWords: Record<Topic, { name: string; line: string }> = {
  help: { name: '邻居要帮忙', line: '关了以后，您打开小程序时才问您' },
  order: { name: '我的单', line: '有人接、到了、办好了' },
  talk: { name: '单里有人说话', line: '对方留了话' },
  desk: { name: '值班台', line: '新点单、要答复的' },
  day: { name: '服务日', line: '分组、收工' },
  wish: { name: '微心愿', line: '有人认领、送到了' },
  hearing: { name: '议事协商', line: '约上了、改时间、出纪要' },
  live: { name: '社区直播', line: '快开播了、提问有了答复' },
  notice: { name: '公告公示', line: '社区发了什么' },
};
