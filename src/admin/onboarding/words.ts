import type { Output } from '@core/contract';

export type Step = Output<'onboarding.get'>['list'][number];

interface Said {
  title: string;
  /** What it is good for, or how it is done. */
  line: string;
}

export const stepWords: Readonly<Record<Step['step'], Said>> = {
  phone: { title: '值班电话', line: '居民每一页都看得到，随时能打' },
  duty: { title: '社区值班人', line: '新单先由他看' },
  secretary: { title: '社区书记', line: '社区里最后答复的人' },
  grids: { title: '网格', line: '把社区分成网格' },
  gridSecretaries: { title: '每个网格的支部书记', line: '没人接的单由他答复' },
  buildings: { title: '楼栋', line: '可以从表格导入' },
  leaders: { title: '每栋楼的楼长', line: '最先被问到的邻居' },
  menu: { title: '服务菜单', line: '居民能点什么' },
  roster: { title: '花名册', line: '报到时对得上人' },
  members: { title: '能接单的人', line: '报到通过的党员和志愿者' },
  residents: { title: '登记的居民', line: '第一批住户进来了' },
};

/** 3 / 4, where there is something to count. */
export function countOf({ have, of }: Step): string {
  if (have === undefined) return '';
  return of === undefined ? `${have} 个` : `${have} / ${of}`;
}
