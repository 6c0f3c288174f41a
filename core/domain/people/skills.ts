/** What a helper may say he can do. Menu items ask for some of these; a word that is none of them finds nobody. */
export const skills = [
  '维修',
  '法律',
  '心理',
  '辅导',
  '医护',
  '代办',
  '陪伴',
  '驾驶',
  '电脑手机',
  '文艺',
] as const;
export type Skill = (typeof skills)[number];
