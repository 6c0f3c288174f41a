import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { useRead } from '../../hooks/useRead';
import { ProjectCard } from '../ProjectCard';

/** The projects of one's own unit: what waits for a yes, and what is under way. */
export function OwnProjects() {
  const reading = useRead('project.list', {});
  return (
    <Opening reading={reading}>
      {({ list }) =>
        list.length === 0 ? (
          <Empty title="还没有项目" line="社区看到您写的资源，对得上就会提一个项目，等您答应" />
        ) : (
          <>
            {list.map((project) => (
              <ProjectCard key={project.id} project={project} onChanged={() => void reading.refresh()} />
            ))}
          </>
        )
      }
    </Opening>
  );
}
