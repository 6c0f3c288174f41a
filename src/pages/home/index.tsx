import { useElder } from '../../hooks/useElder';
import { useEntry } from '../../hooks/useEntry';
import { ElderHome } from './ElderHome';
import { ResidentHome } from './ResidentHome';

/** 首页: what a resident sees first. */
export default function Home() {
  useEntry();
  return useElder() ? <ElderHome /> : <ResidentHome />;
}
