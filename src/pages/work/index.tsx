import { Board } from '../../components/desk/Board';
import { TabPage } from '../../components/page/Page';
import { useFace } from '../../hooks/useSession';
import { MemberWork } from './MemberWork';

/** The second tab: 接单 for a helper, 单子 for staff. */
export default function Work() {
  if (useFace() !== 'staff') return <MemberWork />;
  return (
    <TabPage tab="work" title="单子">
      <Board />
    </TabPage>
  );
}
