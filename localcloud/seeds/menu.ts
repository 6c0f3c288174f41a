import { DAY, type Ms } from '@core/domain/calendar/time';
import { contentOf } from '@core/domain/menu/draft';
import type { MenuItem } from '@core/domain/menu/item';
import type { Documents } from '../../cloudfunctions/kit/documents';
import { versionId } from '../../cloudfunctions/kit/menuItems';

type Draft = Pick<
  MenuItem,
  '_id' | 'name' | 'elderName' | 'category' | 'icon' | 'summary' | 'does' | 'doesNot' | 'example'
> &
  Partial<MenuItem>;

/** What most services share: a volunteer may take it, no skill, an agreed hour, published without a look. */
const usual = {
  version: 1,
  helpers: 'volunteer',
  skills: [],
  delivery: 'slot',
  urgency: 'normal',
  triage: 'auto',
  fields: [],
  deadlines: {},
  active: true,
} as const satisfies Partial<MenuItem>;

const drafts: Draft[] = [
  {
    _id: 'errand',
    name: '代购跑腿',
    elderName: '买菜取药',
    category: '日常',
    icon: 'basket',
    summary: '买菜 取药 快递',
    does: '邻居帮您跑一趟：买菜、取药、取快递。不收跑腿费，菜钱按小票当面给。',
    doesNot: '不代买：处方药、烟酒、20 斤以上的东西。',
    purchase: { ceiling: 20_000 },
    example: '帮我买点菜：西红柿 2 斤、豆腐 1 块、鸡蛋 10 个',
    fields: [
      {
        key: 'budget',
        label: '大概多少钱',
        kind: 'choice',
        choices: ['50 元以内', '50–100 元', '100–200 元'],
        required: false,
        max: 20,
      },
    ],
  },
  {
    _id: 'paperwork',
    name: '事项代办',
    elderName: '跑腿办事',
    category: '日常',
    icon: 'clipboard-text',
    summary: '跑手续 交材料',
    does: '帮您跑手续、交材料、问清楚要带什么。',
    doesNot: '不替您签字，不代取现金。',
    example: '帮我去便民大厅问问，办老年证要带哪些材料',
    triage: 'staff',
    helpers: 'member',
  },
  {
    _id: 'lookin',
    name: '邻里守望',
    elderName: '上门看看',
    category: '老人',
    icon: 'hand-heart',
    summary: '上门看看老人',
    does: '上门看看老人，说说话，看家里水电气安不安全。',
    doesNot: '不做护理和喂药。',
    example: '请来看看我，一个人在家，想有人说说话',
  },
  {
    _id: 'repair',
    name: '小修小补',
    elderName: '修修补补',
    category: '日常',
    icon: 'wrench',
    summary: '换灯 修水龙头',
    does: '换灯管、修水龙头、拧螺丝、通下水。材料您备好，手艺不收钱。',
    doesNot: '不动煤气，不动总电闸，不上房顶。',
    example: '厨房灯不亮，换灯管',
    helpers: 'member',
    skills: ['维修'],
    triage: 'staff',
    fields: [
      {
        key: 'parts',
        label: '材料备好了吗',
        kind: 'choice',
        choices: ['备好了', '还没有', '不知道买哪种'],
        required: false,
        max: 20,
      },
    ],
  },
  {
    _id: 'doctor',
    name: '义诊陪诊',
    elderName: '陪看病',
    category: '健康',
    icon: 'stethoscope',
    summary: '量血压 陪看病',
    does: '上门量血压、测血糖，陪您去医院挂号、取药。',
    doesNot: '不看急病，急病请打 120；不开处方。',
    example: '明天陪我去县医院复查',
    triage: 'staff',
  },
  {
    _id: 'law',
    name: '法律咨询',
    elderName: '问问法律',
    category: '咨询',
    icon: 'scales',
    summary: '合同 遗嘱 纠纷',
    does: '懂法律和政策的邻居听您说，告诉您怎么办、找谁办。',
    doesNot: '不打官司，不代写起诉状。',
    example: '想问问租房合同到期，押金不退怎么办',
    helpers: 'member',
    skills: ['法律'],
    triage: 'staff',
  },
  {
    _id: 'talk',
    name: '心理疏导',
    elderName: '找人说说话',
    category: '健康',
    icon: 'chat-circle-dots',
    summary: '找人说说话',
    does: '心里不痛快，有受过训练的邻居听您慢慢说。说过的话不外传。',
    doesNot: '不是治病；有危险请打 12356 或 120。',
    example: '最近睡不好，想找人说说话',
    helpers: 'member',
    skills: ['心理'],
    triage: 'staff',
  },
  {
    _id: 'clean',
    name: '环境清洁',
    elderName: '打扫楼道',
    category: '日常',
    icon: 'broom',
    summary: '楼道 院子脏了',
    does: '楼道、院子里的杂物和垃圾，邻居一起清一清。',
    doesNot: '不做家里的大扫除，不擦外窗。',
    example: '2 单元楼道堆了纸箱，走路不方便',
  },
  {
    _id: 'homework',
    name: '作业辅导',
    elderName: '辅导孩子',
    category: '孩子',
    icon: 'student',
    summary: '小学 初中',
    does: '周末和晚上给孩子讲讲作业，一次一小时左右。',
    doesNot: '不是补习班，不收钱，不代写作业。',
    example: '五年级数学，想请人辅导 1 次',
    skills: ['辅导'],
    triage: 'staff',
    fields: [{ key: 'grade', label: '几年级', kind: 'text', required: false, max: 10 }],
  },
  {
    _id: 'phone',
    name: '手机教学',
    elderName: '教我用手机',
    category: '老人',
    icon: 'hand-heart',
    summary: '视频 缴费 挂号',
    does: '教您和孩子视频、缴水电费、在手机上挂号，一步一步来。',
    doesNot: '不替您输密码，不帮您转账。',
    example: '教我用手机和孙子视频',
  },
  {
    _id: 'emergency',
    name: '应急帮扶',
    elderName: '急事帮忙',
    category: '老人',
    icon: 'first-aid-kit',
    summary: '停水停电 被困',
    does: '家里突然停电漏水、老人摔了扶不起来，附近的邻居马上来。',
    doesNot: '有生命危险先打 120，着火先打 119，再点这里。',
    example: '家里突然漏水，一个人弄不了',
    helpers: 'member',
    urgency: 'urgent',
    delivery: 'now',
  },
  {
    _id: 'care',
    name: '养老服务',
    elderName: '养老的事',
    category: '老人',
    icon: 'hand-heart',
    summary: '助餐 护理 该找谁',
    does: '助餐、上门护理、住养老院这些事，告诉您找哪里、电话多少。',
    doesNot: '邻居不做护理，由县养老服务中心的人来。',
    example: '想问问助餐怎么报名',
    delivery: 'referral',
    referral: { name: '县养老服务中心', phone: '07176655120' },
  },
  {
    _id: 'snap',
    name: '随手拍',
    elderName: '拍照告诉社区',
    category: '公共的地方',
    icon: 'camera',
    summary: '路灯 井盖 楼道 垃圾',
    does: '看到公共地方坏了、脏了、有危险，拍一张告诉社区，有人去看。',
    doesNot: '不拍邻居家里，不拍人脸和车牌；有危险先打 110 或 119。',
    example: '3 栋门口的路灯不亮，晚上看不清台阶',
    triage: 'staff',
    snap: true,
  },
];

/** The starter menu: the six services that places began with, and what residents asked for since. */
export const starterMenu: MenuItem[] = drafts.map((draft, index) => ({
  ...usual,
  order: index + 1,
  ...draft,
}));

/** What every service said from the beginning. */
export const firstVersions = (now: Ms): Documents['menuVersions'][] =>
  starterMenu.map((item) => ({
    _id: versionId(item._id, item.version),
    itemId: item._id,
    version: item.version,
    content: contentOf(item),
    by: 'seed',
    at: now - 30 * DAY,
  }));

/** Something an admin has begun to write and residents do not see. */
export const menuDrafts = (): Documents['menuDrafts'][] =>
  starterMenu
    .filter(({ _id }) => _id === 'clean')
    .map((item) => ({
      _id: item._id,
      revision: 1,
      pending: true,
      content: { ...contentOf(item), summary: '楼道 院子 车棚' },
    }));
