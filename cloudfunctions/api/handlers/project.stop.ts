import { acts } from '../../kit/handler';
import { answerProject, changeProject } from '../projects';
import { checkTexts } from '../texts';

/** Ends a project before it is done, with why; what is needed is looked for again. */
export const projectStop = acts(
  'project.stop',
  async ({ id, reason }, call) =>
    (await checkTexts(call, [reason])) ?? changeProject(call, id, 'stop', { reason }),
  answerProject,
);
