import type { City } from '@core/domain/routing/simulate/city';

/** How large the modelled city is. */
export interface Size {
  side: number;
  grids: number;
  communitiesAcross: number;
  members: number;
}

/** The city of routing.md: 289 communities on 3,962 grids of 250 m, 18,000 members. */
export const wholeCity: Size = { side: 63, grids: 3_962, communitiesAcross: 17, members: 18_000 };
const BUILDINGS = 6;
const code = (n: number, digits: number): string => String(n).padStart(digits, '0');

/** Grids on a square lattice, cut into squares of communities; what touches, if only at a corner, is beside. */
export function latticeCity({ side, grids: many, communitiesAcross, members }: Size): City {
  const square = (n: number) => Math.floor((n * communitiesAcross) / side);
  const communityOf = (x: number, y: number) => square(y) * communitiesAcross + square(x);
  const pathOf = (community: number) =>
    `990001/${code(1 + Math.floor(community / 10), 2)}/${code(community, 3)}/`;
  const cells = Array.from({ length: many }, (_, n) => ({ x: n % side, y: Math.floor(n / side) }));
  const around = (n: number, width: number, last: number) =>
    [-1, 0, 1].flatMap((dy) =>
      [-1, 0, 1].flatMap((dx) => {
        const [x, y] = [(n % width) + dx, Math.floor(n / width) + dy];
        const one = y * width + x;
        return x >= 0 && x < width && y >= 0 && one < last && one !== n ? [one] : [];
      }),
    );
  const grids = cells.map(({ x, y }, n) => {
    const community = communityOf(x, y);
    return { path: `${pathOf(community)}${code(n, 4)}/`, community, beside: around(n, side, many) };
  });
  const total = communitiesAcross ** 2;
  const communities = Array.from({ length: total }, (_, n) => ({
    path: pathOf(n),
    grids: grids.flatMap(({ community }, grid) => (community === n ? [grid] : [])),
    beside: around(n, communitiesAcross, total),
  }));
  return { grids, communities, buildings: BUILDINGS, members };
}
