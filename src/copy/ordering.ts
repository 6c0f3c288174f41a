import type { Output } from '@core/contract';
import type { Urgency } from '@core/domain/menu/item';
import type { Option } from '../components/form/OptionRow';

type Item = Output<'menu.list'>['list'][number];

/** What urgency costs, said before it is chosen. The waiting time is measured, or not claimed at all. */
export function urgencyOptions(medianMinutes: number | undefined): readonly Option<Urgency>[] {
  const wait =
    medianMinutes === undefined
      ? '先问同楼栋、同网格的，一轮一轮问下去'
      : `近一个月，一半的单 ${medianMinutes} 分钟内有人接`;
  return [
    { value: 'normal', label: '不急', line: wait },
    { value: 'urgent', label: '急，等不了半小时', line: '会同时叫 30 位邻居；有危险先打 120' },
  ];
}

/** Who may come for this service. */
export function whoComes(item: Item): string {
  return item.helpers === 'member' ? '附近的在职党员' : '附近的在职党员，志愿者也行';
}

export const afterOrdering = {
  auto: '送出去就开始问邻居。上门以前随时能撤回。',
  staff: '社区看过再问邻居。上门以前随时能撤回。',
} as const satisfies Record<Item['triage'], string>;

/** Under the button that sends. */
export const beforeSending = '上门以前随时能撤回。草稿已存。';

export const photosHelp = '照片只给接单的人看';
export const addressHelp = '接单前不给人看';

/** Who comes first when somebody is in danger. */
export const emergencyNumbers = [
  { name: '急救', phone: '120', line: '有人受伤、昏倒、胸口疼' },
  { name: '报警', phone: '110', line: '有人闯进来、打人、走失' },
  { name: '火警', phone: '119', line: '着火、冒烟、困在里面' },
] as const;
