import { DAY, type Ms } from '../calendar/time';

/** Everything that is kept about people, by class: how long, and why. The one source of the code, the pages and the docs. */
export const retention = {
  person: { days: undefined, what: '称呼、电话、住址', why: '用来办您点的事；注销时当场销毁' },
  orders: {
    days: 3 * 365,
    what: '办完的单：事项、时间、结果',
    why: '民事诉讼时效三年，有争议时能查；注销后不再写着是谁家的事',
  },
  consents: {
    days: 3 * 365,
    what: '您同意过什么、什么时候',
    why: '能证明我们经过您同意；只有编号，没有姓名',
  },
  looks: { days: 183, what: '谁看过您的电话和门牌', why: '访问日志留六个月；注销时删去' },
  offers: { days: 183, what: '问过谁、谁答应了', why: '同样是日志，留六个月' },
  decisions: {
    days: 30,
    what: '每一轮为什么问这几位',
    why: '有疑问时能照原样重算一遍；没有姓名、电话和住址',
  },
  messages: { days: 183, what: '发给您的提醒', why: '留六个月，方便回看；注销时删去' },
  thanks: { days: 365, what: '谢卡、生日卡和感谢信', why: '留一年，方便回看；注销时删去' },
  birthdays: {
    days: undefined,
    what: '您告诉社区的生日，只有月和日',
    why: '好送您一张生日卡；随时可以收回，不担任楼长、单元长、网格员了就删去',
  },
  seats: { days: 365, what: '您约过的议事', why: '留一年，方便核对谁到场；注销时删去' },
  rooms: { days: 365, what: '您订过的地方', why: '留一年，方便核对谁用过；注销时删去' },
  photos: { days: 365, what: '您拍的照片', why: '事情办完以后留一年；注销时删去' },
  talks: { days: 30, what: '您和帮忙的人在单子里说的话', why: '结案后留三十天，说好的事能查；注销时删去' },
  questions: { days: 183, what: '您在直播里提的问', why: '留半年，看回放时还在；注销时删去' },
  comments: { days: 183, what: '您在直播里说的话', why: '留半年，看回放时还在；注销时删去' },
  floors: { days: 30, what: '开会时谁举手、几号发言', why: '只有编号，没有姓名；过了三十天没有用' },
  votes: {
    days: 183,
    what: '一户一票：您家投没投',
    why: '有争议时能查；不记投了什么，注销时不再写着是您投的',
  },
  copies: { days: 7, what: '给您导出的资料文件', why: '七天后自动删去' },
  acts: { days: 7, what: '重复发送的记号', why: '防止同一件事办两遍' },
  rates: { days: 7, what: '近来点了多少次', why: '防止有人用程序乱点；七天不点自动删去' },
  uploads: { days: 2, what: '没传完的照片', why: '没有用' },
  tables: { days: 30, what: '工作人员导入的表查出了什么', why: '方便改好再导；表里的内容封存着' },
  tableLines: { days: 2, what: '检查过、没有导入的表', why: '没有用' },
  journal: {
    days: undefined,
    what: '谁给了谁身份、改了什么设置',
    why: '管理行为要能追究；只有编号，没有姓名电话',
  },
} as const satisfies Record<string, { days: number | undefined; what: string; why: string }>;

type Dated = {
  [C in keyof typeof retention]: (typeof retention)[C]['days'] extends number ? C : never;
}[keyof typeof retention];

/** The moment before which everything of a class is forgotten. */
export const forgottenBefore = (what: Dated, now: Ms): Ms => now - retention[what].days * DAY;
