import type { Level } from '@core/domain/place/region';
import type { Face } from '../services/session';

/** What is asked while somebody walks down to his own door. */
export const whichPlace: Record<Level, string> = {
  tenant: '住在哪个区县',
  street: '住在哪个街道',
  community: '住在哪个社区',
  grid: '住在哪一片',
  building: '住在哪一栋',
  stairwell: '住在哪个单元',
  household: '住在哪一户',
};

export const faceWords: Record<Face, { name: string; line: string }> = {
  resident: { name: '居民', line: '点单、看进度' },
  member: { name: '来帮忙的', line: '接附近邻居的单' },
  staff: { name: '社区值班', line: '看新单、派人、答复' },
  admin: { name: '街道区县', line: '看各处、管人员和设置' },
};
