import { matchesOf, plannedFor } from '@core/domain/unit/match';
import { journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { answerProject } from '../projects';
import { checkTexts } from '../texts';

/** Makes a project of a need and an offer that match; it waits for the unit's yes. */
export const projectPropose = acts(
  'project.propose',
  async ({ need: needId, resource: resourceId, milestones }, call) => {
    const stopped = await checkTexts(
      call,
      (milestones ?? []).map(({ title }) => title),
    );
    if (stopped) return stopped;
    const _id = newId();
    return commitOnce(call, async (tx) => {
      const [need, resource] = [await tx.get('needs', needId), await tx.get('resources', resourceId)];
      if (!need || !call.reaches({ place: need.place }) || !resource) return refused('NOT_FOUND');
      if (need.state !== 'open' || matchesOf(need, [resource]).length === 0) return refused('NO_MATCH');
      const { unitId, contactId } = resource;
      const { place, title, category } = need;
      const about = { needId, resourceId, unitId, contactId, place, title, category };
      const plan = milestones ?? plannedFor(need, resource);
      const began = { state: 'proposed', milestones: plan, at: call.now, by: call.id } as const;
      await tx.put('projects', { _id, ...about, ...began });
      await journalled(tx, call, { place, about: _id });
      return { projectId: _id };
    });
  },
  answerProject,
);
