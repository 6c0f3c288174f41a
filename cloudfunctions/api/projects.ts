import type { Output, RefusalCode } from '@core/contract/index';
import { holds, listRoles } from '@core/domain/people/person';
import type { Need, Project } from '@core/domain/unit/lists';
import { mayDo, projectAfter, type ProjectAct, type Side } from '@core/domain/unit/project';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';
import type { Tx } from '../kit/transaction';
import { unitNames } from './units';

/** A project as the permission table sees it. */
export const projectSubject = ({ contactId, place }: Project) => ({ parties: [contactId], place });

/** On which sides of a project the caller stands: the staff of its place, the contact of the unit, both or neither. */
function sidesOf({ place, contactId }: Project, call: Call): Side[] {
  const staff = holds(call.caller, listRoles, place);
  const contact = contactId === call.id;
  return [...(staff ? (['staff'] as const) : []), ...(contact ? (['contact'] as const) : [])];
}

/** Projects as the caller sees them, with what he may do now. */
export async function projectViews(
  projects: readonly Project[],
  call: Call,
): Promise<Output<'project.list'>['list']> {
  const names = await unitNames(projects.map(({ unitId }) => unitId));
  return projects.map((project) => ({
    ...project,
    id: project._id,
    unitName: names.get(project.unitId) ?? '',
    acts: mayDo(project, sidesOf(project, call)),
  }));
}

/** The answer of every act on one project. */
export async function answerProject(
  { projectId = '' }: ActResult,
  call: Call,
): Promise<Output<'project.get'> | Refused<'NOT_FOUND'>> {
  const project = await one('projects', projectId);
  if (!project || !call.reaches(projectSubject(project))) return refused('NOT_FOUND');
  const [view] = await projectViews([project], call);
  return view ? { project: view } : refused('NOT_FOUND');
}

/** One step of a project by the caller; its need is met when the unit agrees, and open again when it is stopped. */
export function changeProject(
  call: Call,
  id: string,
  act: ProjectAct,
  more: { milestone?: number; reason?: string } = {},
): Promise<ActResult | Refused<RefusalCode<'project.agree'>>> {
  return commitOnce(call, async (tx) => {
    const project = await tx.get('projects', id);
    if (!project || !call.reaches(projectSubject(project))) return refused('NOT_FOUND');
    const after = projectAfter(project, act, sidesOf(project, call), { now: call.now, ...more });
    if (!after) return refused('NOT_NOW');
    await tx.put('projects', after);
    if (act === 'agree') await setNeed(tx, project, 'closed');
    if (act === 'stop') await setNeed(tx, project, 'open');
    await journalled(tx, call, { place: project.place, about: id, detail: { state: after.state } });
    return { projectId: id };
  });
}

async function setNeed(tx: Tx, { needId }: Project, state: Need['state']): Promise<void> {
  const need = await tx.get('needs', needId);
  if (need && need.state !== state) await tx.put('needs', { ...need, state });
}
