import { acts } from '../../kit/handler';
import { answerProject, changeProject } from '../projects';

/** The unit says yes: the need is met. */
export const projectAgree = acts(
  'project.agree',
  ({ id }, call) => changeProject(call, id, 'agree'),
  answerProject,
);
