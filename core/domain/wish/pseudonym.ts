import type { Wisher } from './wish';

export const pseudonymWords = [
  ...['桂树', '喜鹊', '竹叶', '银杏', '石榴', '腊梅', '稻穗', '荷叶', '玉兰', '燕子'],
  ...['枇杷', '海棠', '松果', '白鹭', '茶花', '柿子', '柳枝', '画眉', '橘子', '杜鹃'],
] as const;

const titles: Readonly<Record<Wisher, string>> = {
  grandma: '奶奶',
  grandpa: '爷爷',
  child: '小朋友',
  patient: '邻居',
  family: '一家',
  neighbour: '邻居',
};

/** What somebody is called on the wall: 桂树爷爷. The same wish keeps its name; it tells nothing of who it is. */
export function pseudonymOf(id: string, wisher: Wisher): string {
  let sum = 7;
  for (let n = 0; n < id.length; n += 1) sum = (sum * 31 + id.charCodeAt(n)) % 1_000_003;
  return `${pseudonymWords[sum % pseudonymWords.length] ?? pseudonymWords[0]}${titles[wisher]}`;
}
