import { codeOf } from '@core/domain/place/code';
import { shapes, share } from '../../localcloud/seeds/shape';

/** How much of a county is brought in: its tables are made by rule, so that two are alike. */
export interface County {
  communities: number;
  grids: number;
  holders: number;
  members: number;
}

/** A city as large as any that reported its figures. */
export const cityL: County = {
  communities: shapes.L.communities,
  grids: shapes.L.grids,
  holders: 77_196,
  members: shapes.L.members,
};

export const TENANT = '990001/';
const COMMUNITIES_PER_STREET = 10;
const BUILDINGS_PER_GRID = 6;
/** Of each two leaders of a building one works elsewhere; what is left over leads stairwells. */
const PAIRS = ['在职', '不在职'] as const;

const two = (n: number) => String(n).padStart(2, '0');
const GIVEN = ['秀英', '建国', '志强', '海燕', '红梅', '永福', '国华', '春梅', '德胜', '晓明'];
const FAMILY = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗'];
const nameOf = (n: number) => `${FAMILY[n % 20] ?? ''}${GIVEN[Math.floor(n / 20) % 10] ?? ''}`;
const phoneOf = (series: number, n: number) => `1${series}${String(n).padStart(8, '0')}`;

/** The tables of a county, by kind: titles first. */
export interface Tables {
  tree: string[][];
  holders: string[][];
  members: string[][];
}

/** Makes the tables: streets, communities, grids, buildings and as many stairwells as there are leaders for them. */
export function tablesOf(county: County): Tables {
  const tables: Tables = {
    tree: [['编码', '名称']],
    holders: [['姓名', '电话', '角色', '地点编码', '双楼长', '任期起', '任期止']],
    members: [['姓名', '电话', '社区编码', '类别', '工作单位']],
  };
  const buildings = county.grids * BUILDINGS_PER_GRID;
  const ledByGrid = county.grids * 2 + county.communities;
  const stairwells = county.holders - buildings * 2 - ledByGrid;
  let building = 0;
  for (let n = 0; n < county.communities; n += 1) {
    const street = `${TENANT}${two(Math.floor(n / COMMUNITIES_PER_STREET) + 1)}/`;
    const community = `${street}${two((n % COMMUNITIES_PER_STREET) + 1)}/`;
    if (n % COMMUNITIES_PER_STREET === 0) place(tables, street, `第 ${n / COMMUNITIES_PER_STREET + 1} 街道`);
    place(tables, community, `第 ${n + 1} 社区`);
    hold(tables, '社区书记', community);
    for (let g = 1; g <= share(county.grids, county.communities, n); g += 1) {
      const grid = `${community}${String(g).padStart(3, '0')}/`;
      place(tables, grid, `第 ${g} 网格`);
      hold(tables, '支部书记', grid);
      hold(tables, '网格员', grid);
      for (let b = 1; b <= BUILDINGS_PER_GRID; b += 1) {
        addBuilding(tables, `${grid}${two(b)}/`, share(stairwells, buildings, building));
        building += 1;
      }
    }
    for (let m = 0; m < share(county.members, county.communities, n); m += 1) enrol(tables, community);
  }
  return tables;
}

function addBuilding(tables: Tables, path: string, stairwells: number): void {
  place(tables, path, `${Number(path.split('/').at(-2))} 栋`);
  for (const pair of PAIRS) hold(tables, '楼长', path, pair);
  for (let s = 1; s <= stairwells; s += 1) {
    place(tables, `${path}${s}/`, `${s} 单元`);
    hold(tables, '单元长', `${path}${s}/`);
  }
}

function place({ tree }: Tables, path: string, name: string): void {
  tree.push([codeOf(path), name]);
}

function hold({ holders }: Tables, role: string, path: string, pair = ''): void {
  const n = holders.length;
  holders.push([nameOf(n), phoneOf(39, n), role, codeOf(path), pair, '2026-01-01', '2028-12-31']);
}

function enrol({ members }: Tables, community: string): void {
  const n = members.length;
  members.push([nameOf(n), phoneOf(58, n), codeOf(community), n % 5 === 0 ? '志愿者' : '党员', '县第一中学']);
}
