import { reads } from '../../kit/handler';
import { answerProject } from '../projects';

export const projectGet = reads('project.get', ({ id }, call) => answerProject({ projectId: id }, call));
