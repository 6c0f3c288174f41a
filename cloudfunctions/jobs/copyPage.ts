import { inChina } from '@core/domain/calendar/time';

/** One class of a person's data as it stands in the copy. */
export interface Section {
  title: string;
  rows: object[];
}

/** A page that opens in any browser, without anything from outside. */
export function pageOf(sections: readonly Section[], now: number): string {
  const made = inChina(now).format('YYYY-MM-DD HH:mm');
  return [
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>我的资料</title>',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<style>body{font:18px/1.6 sans-serif;margin:24px auto;max-width:720px;padding:0 16px}',
    'dl{border-top:1px solid #ccc;padding-top:8px}dt{color:#555;float:left;clear:left;width:9em}',
    'dd{margin-left:10em;min-height:1.6em;white-space:pre-wrap;overflow-wrap:anywhere}</style>',
    `<h1>邻里点单里您的资料</h1><p>${made} 整理。里面有您的电话和住址，请只给信得过的人看。</p>`,
    ...merged(sections).map(sectionOf),
    '</html>',
  ].join('\n');
}

/** Parts of the same title follow each other: they were read a page at a time. */
function merged(sections: readonly Section[]): Section[] {
  const titles = [...new Set(sections.map(({ title }) => title))];
  return titles.map((title) => ({
    title,
    rows: sections.filter((section) => section.title === title).flatMap(({ rows }) => rows),
  }));
}

function sectionOf({ title, rows }: Section): string {
  const body = rows.length === 0 ? '<p>没有记录。</p>' : rows.map(rowOf).join('\n');
  return `<h2>${escaped(title)}（${rows.length}）</h2>\n${body}`;
}

function rowOf(row: object): string {
  const fields = Object.entries(row).filter(([, value]) => value !== undefined && value !== '');
  return `<dl>${fields.map(([name, value]) => `<dt>${escaped(words[name] ?? name)}</dt><dd>${escaped(valueOf(name, value))}</dd>`).join('')}</dl>`;
}

/** What the fields are called. */
const words: Readonly<Record<string, string>> = {
  name: '称呼',
  phone: '电话',
  home: '住处编号',
  elder: '大字版',
  credits: '还能收到的提醒',
  createdAt: '第一次来',
  lastActiveAt: '最近一次来',
  code: '单号',
  itemName: '服务',
  title: '一句话',
  words: '写的话',
  answers: '填的内容',
  answer: '答复',
  askedAt: '提问时间',
  contact: '联系方式',
  state: '状态',
  outcome: '结果',
  wanted: '想要的时间',
  submittedAt: '提交时间',
  claimedAt: '接单时间',
  resolvedAt: '办结时间',
  closedAt: '结案时间',
  rating: '评价',
  dispute: '没办好的话',
  role: '身份',
  scope: '范围',
  place: '地方',
  from: '从',
  until: '到',
  at: '时间',
  what: '哪一项',
  version: '版本',
  how: '怎么同意的',
  given: '同意（否为撤回）',
  note: '备注',
  saw: '看了什么',
  orderCode: '为了哪一单',
  kind: '类别',
  unit: '单位',
  skills: '会什么',
  free: '什么时候有空',
  household: '哪一户',
  kinship: '什么亲属',
  follows: '能跟着看',
  about: '关于',
  read: '看过',
};

const MOMENTS = /(At|^at|^from|^until)$/;

function valueOf(name: string, value: unknown): string {
  if (typeof value === 'number' && MOMENTS.test(name)) return inChina(value).format('YYYY-MM-DD HH:mm');
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What people wrote is text here, never markup. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
