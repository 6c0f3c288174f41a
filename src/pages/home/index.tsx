import { useElder } from '../../hooks/useElder';
import { useEntry } from '../../hooks/useEntry';
import { useFace } from '../../hooks/useSession';
import { Desk } from './Desk';
import { Office } from './Office';
import { ElderHome } from './ElderHome';
import { ResidentHome } from './ResidentHome';

/** The first tab: 首页, what a resident sees first (a helper is a resident too), 值班台 for staff, or the way into 管理. */
export default function Home() {
  useEntry();
  const elder = useElder();
  const face = useFace();
  if (face === 'staff') return <Desk />;
  if (face === 'admin') return <Office />;
  return elder ? <ElderHome /> : <ResidentHome />;
}
