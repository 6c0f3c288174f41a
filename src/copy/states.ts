import type { Confirmation, OrderState, Outcome } from '@core/domain/order/order';
import type { Role } from '@core/domain/people/person';
import type { Nearness } from '@core/domain/place/region';

export const stateWords: Record<OrderState, string> = {
  submitted: '已点单',
  open: '待接单',
  dispatched: '已派单',
  claimed: '已接单',
  inService: '服务中',
  resolved: '已办结',
  closed: '已结案',
  suspended: '已挂起',
};

/** What stands beside 已结案, because closed is not solved. */
export const outcomeWords: Record<Outcome, string> = {
  solved: '办成了',
  partly: '办了一部分',
  explained: '说明了原因',
  rejected: '没有受理',
  notOurs: '不归我们',
  withdrawn: '撤回',
  duplicate: '重复',
  unreachable: '没联系上',
};

export const confirmationWords: Record<Confirmation, string> = {
  confirmed: '本人确认了',
  unconfirmed: '还没确认',
  disputed: '本人说没办好',
};

export const roleWords: Record<Role, string> = {
  resident: '居民',
  member: '在职党员',
  volunteer: '志愿者',
  stairwellLeader: '单元长',
  buildingLeader: '楼长',
  gridWorker: '网格员',
  branchSecretary: '支部书记',
  communityStaff: '社区工作者',
  communitySecretary: '社区书记',
  propertyStaff: '物业',
  orgUnitContact: '单位联系人',
  streetStaff: '街道',
  admin: '区县管理员',
};

/** How near, said without a door: before a claim nobody learns more. */
export const nearWords: Record<Nearness, string> = {
  stairwell: '同单元',
  building: '同楼栋',
  grid: '同网格',
  community: '同社区',
  beyond: '邻近社区',
};

/** 孙丽书记, 李敏: how a person who answers is called. */
export function calledAs(person: { name: string; role: Role }): string {
  const secretary = person.role === 'branchSecretary' || person.role === 'communitySecretary';
  return secretary ? `${person.name}书记` : person.name;
}
