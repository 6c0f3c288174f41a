import { useElder } from '../../hooks/useElder';
import { useEntry } from '../../hooks/useEntry';
import { useFace } from '../../hooks/useSession';
import { Desk } from './Desk';
import { ElderHome } from './ElderHome';
import { ResidentHome } from './ResidentHome';

/** The first tab: 首页, what a resident sees first (a helper is a resident too), or 值班台 for staff. */
export default function Home() {
  useEntry();
  const elder = useElder();
  if (useFace() === 'staff') return <Desk />;
  return elder ? <ElderHome /> : <ResidentHome />;
}
