import { acts } from '../../kit/handler';
import { answerProject, changeProject } from '../projects';

/** Every milestone is done: the project is. */
export const projectFinish = acts(
  'project.finish',
  ({ id }, call) => changeProject(call, id, 'finish'),
  answerProject,
);
