import type { Output } from '@core/contract';
import type { Fault, FaultKind } from '@core/domain/import/fault';
import type { ImportKind } from '@core/domain/import/kinds';

/** What each kind of table is called. */
export const tableWords: Record<ImportKind, string> = {
  tree: '地点',
  members: '花名册',
  holders: '任职名单',
  menu: '服务菜单',
  hours: '开放时间',
};

/** What stands in each. */
export const tableLines: Record<ImportKind, string> = {
  tree: '街道、社区、网格、楼栋、单元到户，小区和电话',
  members: '党员和志愿者：姓名、电话、单位',
  holders: '楼长、网格员、支部书记：姓名、电话、任期',
  menu: '服务项目和要问的话',
  hours: '每个社区几点开门，哪天休息',
};

/** How far an import is. */
export const stateWords: Record<Output<'import.mine'>['list'][number]['state'], string> = {
  checking: '正在检查',
  faulty: '有错，没有导入',
  ready: '检查过了，可以导入',
  applying: '正在导入',
  applied: '已经导入',
  stopped: '检查停了，没有导入',
};

/** What is wrong, and what should stand there. `…` is filled with what was expected. A kind without words does not compile. */
const words: Record<FaultKind, string> = {
  emptyFile: '文件是空的',
  tooLarge: '文件太大，最多 … MB，请分成几份',
  wrongType: '这不是 … 文件，可能是别的文件改了名字',
  oldExcel: '这是旧版 Excel（.xls），请另存为 .xlsx 或 CSV',
  encrypted: '文件设了密码，请去掉密码再传',
  macros: '文件里有宏，请另存为不带宏的 .xlsx',
  brokenFile: '文件打不开，可能没存好，请重新保存再传',
  zipBomb: '文件解开后大得不正常，没有再往下看',
  unsafeXml: '文件里有不该有的内容（外部定义），请用 Excel 或 WPS 重新保存',
  outsideLinks: '文件里有指向别的文件的链接，请去掉再传',
  wrongEncoding: '认不出文字编码，请另存为 CSV UTF-8',
  openQuote: '引号没有成对，从这一行起读不下去',
  tooManyRows: '行数太多，一次最多 … 行，请分成几份',
  tooManyColumns: '列数太多，最多 … 列',
  noRows: '只有标题，没有内容',
  wrongHeader: '第一行应是标题，至少要有：…',
  missingColumn: '缺这一列',
  doubledColumn: '这一列有两个',
  unknownColumn: '不认识这一列，请照模板的标题写',
  formula: '是公式，请粘贴成数值或文字',
  merged: '单元格合并了，请拆开，每行都填上',
  errorCell: '单元格算错了，请改成文字',
  extraCell: '最后一列后面多了内容',
  empty: '不能空着',
  tooLong: '最多 … 个字',
  badCharacter: '有看不见或认不出的字符',
  badCode: '应为地点编码，如 420583-01-03.V',
  badCheck: '编码的校验位不对，可能抄错了一位',
  noCheck: '编码少了点号后面的校验位，请照导出的写',
  badMobile: '应为 11 位手机号',
  badPhone: '应为电话号码',
  badName: '应为人的姓名，不带数字和符号',
  badDate: '应为日期，如 2026-03-07',
  badNumber: '应为 … 之间的整数',
  badTime: '应为时间，如 8:30',
  badWeekday: '应为星期，如 一二三四五',
  badChoice: '应为其中之一：…',
  badIcon: '应为图标的英文名',
  badId: '应为小写英文和数字，字母开头',
  badQuestion: '问题写法不对，如 材料备好了吗|选择:备好了/还没有|必填',
  notPlain: '应为 3 到 8 个汉字，一看就懂',
  wrongLevel: '这一级地点不填这一项',
  termReversed: '截止早于起始',
  termOver: '任期已经过了',
  termTooLong: '任期最长 5 年',
  roleNotHere: '这一级地点没有这个角色',
  needsSecond: '街道和管理员的角色要两个人办，不能导入',
  notGivable: '您不能给这个角色',
  pairMissing: '楼长要写明在职或不在职',
  pairNotHere: '只有楼长填这一项',
  hoursReversed: '关门早于开门',
  shortDay: '一天至少开两个小时',
  tooManyDays: '休息日和补班日太多了，最多 60 天',
  longClosed: '连着关门太久了，最多 14 天',
  closedAndOpened: '同一天又休息又补班',
  notReferred: '不是转介的服务不填转介单位',
  twice: '写了两遍',
  doubledPlace: '前面已有同一个编码',
  doubledPerson: '前面已有这个人',
  doubledItem: '前面已有同一个编号',
  doubledHours: '前面已有这个社区',
  anotherName: '同一个电话，前面写的是另一个名字',
  noParent: '它的上一级不在表里，也还没有建',
  unknownPlace: '没有这个地点',
  outside: '不在您管的地方里',
  notNeighbour: '没有这个相邻网格',
  nameDiffers: '这个电话登记的是另一个名字，请核对',
};

/** A fault in one sentence: 第 12 行「电话」：应为 11 位手机号，现在是 1380013. */
export function faultSentence({ line, column, kind, value, expected = '' }: Fault): string {
  const where = [line > 0 ? `第 ${line} 行` : '', column ? `「${column}」` : ''].join('');
  const now = value === undefined ? '' : `，现在是 ${value}`;
  return `${where}${where ? '：' : ''}${words[kind].replace('…', expected)}${now}`;
}
