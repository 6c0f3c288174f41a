import { aboutPlace, BUILDING, COMMUNITY } from '../subject';

export const statistics = {
  'statistics.get': aboutPlace<'statistics.get'>(COMMUNITY, () => ({
    input: { place: COMMUNITY, period: { kind: 'month' } },
  })),
  'statistics.export': aboutPlace<'statistics.export'>(COMMUNITY, () => ({
    input: { place: COMMUNITY, period: { kind: 'month' } },
  })),
  'desk.map': aboutPlace<'desk.map'>(COMMUNITY, () => ({ input: { place: COMMUNITY } })),
  'desk.building': aboutPlace<'desk.building'>(BUILDING, () => ({ input: { building: BUILDING } })),
};
