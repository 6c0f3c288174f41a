import type { Show } from './show';
import type { ShowAbout } from './showMessages';
import type { ShowAct } from './showSteps';

/**
 * `place`: everybody whom it is for. `reminded`: who wants to be told of it. How many these are is not known here: a
 * job tells them.
 */
export const showCrowds = ['place', 'reminded'] as const;
export type ShowCrowd = (typeof showCrowds)[number];

export interface ShowNotice {
  /** The person's id, or a crowd. */
  to: string;
  about: ShowAbout;
}

export const isCrowd = (to: string): to is ShowCrowd => showCrowds.some((crowd) => crowd === to);

type Side = 'crew' | ShowCrowd;

/** Whom each act concerns; who did it himself is left out. */
const told: Partial<Record<ShowAct, Partial<Record<Side, ShowAbout>>>> = {
  announce: { crew: 'showCrew', place: 'showAnnounced' },
  reschedule: { reminded: 'showMoved' },
  cancel: { reminded: 'showOff' },
  lapse: { reminded: 'showOff' },
  late: { crew: 'showLate' },
  blocked: { crew: 'showBlocked' },
  swept: { reminded: 'showOver' },
};

/** Who must be told of an act, each once; never the one who did it. */
export function showNoticesOf(show: Show, act: ShowAct, personId: string): ShowNotice[] {
  const people: Record<Side, readonly string[]> = {
    crew: [...show.hosts, ...show.moderators, show.planner.personId],
    place: ['place'],
    reminded: ['reminded'],
  };
  const lost = act === 'end' && show.ending === 'lost' ? { crew: 'showLost' as const } : {};
  const sides: Partial<Record<Side, ShowAbout>> = { ...told[act], ...lost };
  const notices = new Map<string, ShowNotice>();
  for (const side of ['crew', ...showCrowds] as const) {
    const about = sides[side];
    if (!about || (isCrowd(side) && show.announcedAt === undefined)) continue;
    for (const to of people[side])
      if (to !== personId && to !== '' && !notices.has(to)) notices.set(to, { to, about });
  }
  return [...notices.values()];
}
