import type { Profile } from '../seeding';

/** How large a town is. Households are built in the first `communitiesWithHouseholds` communities alone. */
export interface Shape {
  communities: number;
  grids: number;
  buildingsPerGrid: number;
  members: number;
  volunteers: number;
  communitiesWithHouseholds: number;
}

const city: Shape = {
  communities: 289,
  grids: 3_962,
  buildingsPerGrid: 6,
  members: 18_000,
  volunteers: 4_000,
  communitiesWithHouseholds: 2,
};

/** A shape with so many of its communities alone, each as large as before. */
function cut(shape: Shape, communities: number): Shape {
  const part = (total: number) => Math.round((total * communities) / shape.communities);
  const { grids, members, volunteers } = shape;
  return { ...shape, communities, grids: part(grids), members: part(members), volunteers: part(volunteers) };
}

/** Sizes that real places reported; `demo` is the neighbourhood of the three phones. */
export const shapes: Record<Profile, Shape> = {
  demo: {
    communities: 2,
    grids: 6,
    buildingsPerGrid: 2,
    members: 46,
    volunteers: 24,
    communitiesWithHouseholds: 2,
  },
  S: {
    communities: 10,
    grids: 134,
    buildingsPerGrid: 4,
    members: 2_921,
    volunteers: 3_600,
    communitiesWithHouseholds: 10,
  },
  M: {
    communities: 39,
    grids: 454,
    buildingsPerGrid: 5,
    members: 4_000,
    volunteers: 2_000,
    communitiesWithHouseholds: 4,
  },
  L: city,
  L10: cut(city, 10),
};

/** How many of `total` fall to the n-th of `parts`, as evenly as whole numbers allow. */
export function share(total: number, parts: number, n: number): number {
  return Math.floor((total * (n + 1)) / parts) - Math.floor((total * n) / parts);
}
