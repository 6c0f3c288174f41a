import type { Ms } from '../calendar/time';
import type { Milestone, Project, ProjectState } from './lists';

export const projectActs = ['agree', 'milestone', 'finish', 'stop'] as const;
export type ProjectAct = (typeof projectActs)[number];

/** Who stands on which side: who needs something proposes, who offers it agrees. */
export type Side = 'staff' | 'contact';

interface Step {
  from: readonly ProjectState[];
  to: ProjectState;
  by: readonly Side[];
}

/** Every lawful change of a project, and by whom. The first milestone that is done sets it going. */
export const projectSteps: Readonly<Record<ProjectAct, Step>> = {
  agree: { from: ['proposed'], to: 'agreed', by: ['contact'] },
  milestone: { from: ['agreed', 'running'], to: 'running', by: ['contact', 'staff'] },
  finish: { from: ['running'], to: 'done', by: ['staff'] },
  stop: { from: ['proposed', 'agreed', 'running'], to: 'stopped', by: ['contact', 'staff'] },
};

/** What somebody on these sides may do with a project now. */
export function mayDo(project: Project, sides: readonly Side[]): ProjectAct[] {
  return projectActs.filter((act) => {
    const { from, by } = projectSteps[act];
    if (!from.includes(project.state) || !sides.some((side) => by.includes(side))) return false;
    if (act === 'milestone') return project.milestones.some(({ doneAt }) => doneAt === undefined);
    return act !== 'finish' || project.milestones.every(({ doneAt }) => doneAt !== undefined);
  });
}

/** A project after an act; undefined when it is not lawful for these sides now. */
export function projectAfter(
  project: Project,
  act: ProjectAct,
  sides: readonly Side[],
  { now, milestone, reason }: { now: Ms; milestone?: number; reason?: string },
): Project | undefined {
  if (!mayDo(project, sides).includes(act)) return undefined;
  const milestones = act === 'milestone' ? ticked(project.milestones, milestone, now) : project.milestones;
  if (!milestones) return undefined;
  return {
    ...project,
    milestones,
    state: projectSteps[act].to,
    at: now,
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The milestones with one of them done; undefined when there is none such left to do. */
function ticked(milestones: Milestone[], n: number | undefined, now: Ms): Milestone[] | undefined {
  const chosen = milestones[n ?? -1];
  if (!chosen || chosen.doneAt !== undefined) return undefined;
  return milestones.map((one, at) => (at === n ? { ...one, doneAt: now } : one));
}
