import { acts } from '../../kit/handler';
import { answerProject, changeProject } from '../projects';

/** Ticks one milestone off; the first sets the project going. */
export const projectMilestone = acts(
  'project.milestone',
  ({ id, milestone }, call) => changeProject(call, id, 'milestone', { milestone }),
  answerProject,
);
