import type { FormField } from '../menu/item';
import { limits, mistakesIn, type ItemContent, type Mistake, type Why } from '../menu/law';
import { skills } from '../people/skills';
import { oneOf, phone, several, upTo, wholeNumber } from './cells';
import { faultOf, may, must, type ValuesOf } from './column';
import { Wrong, type Fault, type FaultKind } from './fault';
import { question, writtenQuestion } from './question';
import { onceOnly, type Checked, type Sheet } from './sheet';

const helperWords = { volunteer: ['志愿者', '谁都行'], member: ['党员', '在职党员'] } as const;
const deliveryWords = {
  now: ['马上办', '现在'],
  slot: ['约时间', '预约'],
  project: ['立项'],
  referral: ['转介'],
} as const;
const urgencyWords = { normal: ['普通', '不急'], urgent: ['紧急', '急'] } as const;
const triageWords = { auto: ['自动', '不用审核'], staff: ['社区审核', '审核'] } as const;
const yesNoWords = { yes: ['是', '启用'], no: ['否', '停用'] } as const;

const itemId = (text: string) => (/^[a-z][0-9a-z-]{0,31}$/.test(text) ? text : new Wrong('badId'));
const icon = (text: string) => (/^[a-z][a-z-]{0,39}$/.test(text) ? text : new Wrong('badIcon'));
const skill = oneOf(Object.fromEntries(skills.map((word) => [word, [word]])));
const asking = (n: number) => may(`问题${n}`, question, '材料备好了吗|选择:备好了/还没有|必填');

const columns = {
  id: must('编号', itemId, 'repair', '服务编号'),
  name: must('名称', upTo(limits.name), '小修小补', '服务名称'),
  elderName: must('老人叫法', upTo(limits.elderName), '修修补补', '老人版名称'),
  category: must('分类', upTo(limits.category), '日常', '类别'),
  icon: must('图标', icon, 'wrench'),
  summary: must('一句话', upTo(limits.summary), '换灯 修水龙头', '简介'),
  does: must('做什么', upTo(limits.does), '换灯管、修水龙头'),
  doesNot: must('不做什么', upTo(limits.doesNot), '不动煤气'),
  example: must('例子', upTo(limits.example), '厨房灯不亮，换灯管'),
  helpers: may('谁来办', oneOf(helperWords), '志愿者'),
  skills: may('要会什么', several(skill), '维修', '技能'),
  delivery: may('怎么办', oneOf(deliveryWords), '约时间', '方式'),
  urgency: may('急不急', oneOf(urgencyWords), '普通'),
  triage: may('先审核', oneOf(triageWords), '社区审核', '审核'),
  referralName: may('转介单位', upTo(limits.referralName), ''),
  referralPhone: may('转介电话', phone, ''),
  order: may('顺序', wholeNumber(1, 999), '1', '排序'),
  active: may('启用', oneOf(yesNoWords), '是'),
  question1: asking(1),
  question2: asking(2),
  question3: asking(3),
  question4: asking(4),
  question5: asking(5),
  question6: asking(6),
  question7: asking(7),
  question8: asking(8),
};
type Values = ValuesOf<typeof columns>;

/** What of a service is not in the table: it stays as it is. */
export const notInTable = ['deadlines', 'judged', 'purchase', 'seats', 'snap'] as const;

/** A service as a table has it. */
export interface ItemRecord {
  id: string;
  order?: number;
  active: boolean;
  content: Omit<ItemContent, (typeof notInTable)[number]>;
}

/** The menu, one service a line, its questions as columns. */
export const menu: Sheet<typeof columns, ItemRecord> = {
  columns,
  check(rows) {
    const twice = onceOnly();
    const faults: Fault[] = [];
    const checked: Checked<ItemRecord>[] = [];
    for (const { line, values } of rows) {
      const record = recordOf(values);
      const mistakes = mistakesIn({ ...record.content, deadlines: {} });
      const wrong = mistakes.map((mistake) =>
        faultOf(line, columnOf(mistake), new Wrong(kinds[mistake.why])),
      );
      if (twice(values.id)) wrong.push(faultOf(line, columns.id.title, new Wrong('doubledItem'), values.id));
      faults.push(...wrong);
      if (wrong.length === 0) checked.push({ line, record, needs: [] });
    }
    return { checked, faults };
  },
  write: written,
};

function recordOf(values: Values): ItemRecord {
  const { id, order, active = 'yes', referralName, referralPhone, ...rest } = values;
  const { name, elderName, category, icon, summary, does, doesNot, example } = rest;
  const referral = referralName ?? referralPhone;
  const asked = Object.keys(columns).flatMap((key) => (isQuestion(key) ? (rest[key] ?? []) : []));
  return {
    id,
    ...(order === undefined ? {} : { order }),
    active: active === 'yes',
    content: {
      ...{ name, elderName, category, icon, summary, does, doesNot, example },
      helpers: rest.helpers ?? 'volunteer',
      skills: rest.skills ?? [],
      delivery: rest.delivery ?? 'slot',
      urgency: rest.urgency ?? 'normal',
      triage: rest.triage ?? 'auto',
      fields: asked.map((field, n): FormField => ({ ...field, key: `q${n + 1}` })),
      ...(referral === undefined
        ? {}
        : { referral: { name: referralName ?? '', phone: referralPhone ?? '' } }),
    },
  };
}

function written({ id, order, active, content }: ItemRecord): { [K in keyof Values]?: string } {
  const { helpers, skills: asked, delivery, urgency, triage, fields, referral, ...words } = content;
  const questions = fields.map((field, n) => [`question${n + 1}`, writtenQuestion(field)] as const);
  return {
    ...{ id, ...words, order: String(order ?? '') },
    ...{ helpers: helperWords[helpers][0], skills: asked.join('、') },
    ...{ delivery: deliveryWords[delivery][0], urgency: urgencyWords[urgency][0] },
    ...{ triage: triageWords[triage][0], active: yesNoWords[active ? 'yes' : 'no'][0] },
    ...{ referralName: referral?.name ?? '', referralPhone: referral?.phone ?? '' },
    ...Object.fromEntries(questions),
  };
}

type QuestionKey = Extract<keyof Values, `question${number}`>;
const isQuestion = (key: string): key is QuestionKey => key.startsWith('question');

const kinds: Readonly<Record<Why, FaultKind>> = {
  missing: 'empty',
  tooLong: 'tooLong',
  notPlain: 'notPlain',
  twice: 'twice',
  twoToEight: 'badQuestion',
  outOfBounds: 'badQuestion',
  urgentWaits: 'badQuestion',
  notAPhone: 'badPhone',
  notReferred: 'notReferred',
  snapAsks: 'badQuestion',
};

/** The column behind a path into a service's content: `fields.1.label` is the second question. */
function columnOf({ field }: Mistake): string {
  const [part = '', at] = field.split('.');
  if (part === 'fields') return `问题${Number(at) + 1}`;
  if (part === 'referral') return at === 'phone' ? columns.referralPhone.title : columns.referralName.title;
  const titles: Readonly<Record<string, { title: string }>> = columns;
  return titles[part]?.title ?? '';
}
