import { reads } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { projectViews } from '../projects';
import { listedBy } from '../units';

/** 项目清单: projects of a place, or those of the caller's own unit; the latest moved first. */
export const projectList = reads('project.list', async ({ place, cursor }, call) => {
  const by = listedBy(place, call);
  if (isRefused(by)) return by;
  const { list, next } = await page('projects', by, ['at', 'desc'], PAGE, cursor);
  return { list: await projectViews(list, call), next };
});
