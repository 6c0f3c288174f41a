import type { Called } from './episode';

export const templateIds = ['storm', 'outage', 'missing', 'fire', 'epidemic', 'heat'] as const;
export type TemplateId = (typeof templateIds)[number];

/** What a mode says to begin with; whoever calls it changes every word. */
interface Template {
  name: string;
  title: string;
  words: string;
  audience: readonly Called[];
}

const leaders = [
  'communitySecretary',
  'branchSecretary',
  'gridWorker',
  'buildingLeader',
  'stairwellLeader',
] as const satisfies readonly Called[];

/** The kinds of trouble that places name, in words that say what to do first. */
export const templateOf: Readonly<Record<TemplateId, Template>> = {
  storm: {
    name: '台风暴雨',
    title: '台风暴雨，请到岗',
    words:
      '请先看楼道口、地下车库和低洼处有没有进水，再给本楼独居和行动不便的老人打个电话。看到电线落水不要靠近，打 110。家里走不开的，点「收到」就行。',
    audience: [...leaders, 'communityStaff', 'propertyStaff'],
  },
  outage: {
    name: '停水停电',
    title: '停水停电，请挨户说',
    words:
      '请在本楼单元口贴一张纸，写明停到几点；给用呼吸机、住高层、行动不便的邻居打个电话，问要不要送水。电梯里有人被困，打 119。',
    audience: [...leaders, 'communityStaff', 'propertyStaff'],
  },
  missing: {
    name: '寻人',
    title: '帮忙找一位邻居',
    words:
      '请写清：姓名、年龄、穿什么、最后在哪里、几点。看到的请陪在身边，打社区电话，不要一个人带走。请看看本楼的楼梯间、车库和小花园。',
    audience: [...leaders, 'communityStaff', 'propertyStaff', 'member', 'volunteer'],
  },
  fire: {
    name: '火情疏散',
    title: '火情，请带邻居下楼',
    words:
      '先打 119。不坐电梯，弯腰走楼梯，到集合点点名，少了谁马上告诉消防员。不要回去拿东西，也不要自己进火场。',
    audience: [...leaders, 'communityStaff', 'propertyStaff', 'member', 'volunteer'],
  },
  epidemic: {
    name: '疫情',
    title: '疫情，请联系本楼邻居',
    words:
      '请给本楼独居、慢性病和孕产妇的邻居打个电话，问药和菜够不够，要代买的替他点单。发烧的请他打社区电话，不要自己上门。',
    audience: [...leaders, 'communityStaff', 'member', 'volunteer'],
  },
  heat: {
    name: '高温探访',
    title: '高温，请去看看老人',
    words:
      '请上午去看看独居老人：空调、电扇能不能用，水够不够，人有没有头晕。叫不应门的，马上打社区电话；人不舒服，打 120。',
    audience: ['branchSecretary', 'gridWorker', 'buildingLeader', 'stairwellLeader', 'member', 'volunteer'],
  },
};
