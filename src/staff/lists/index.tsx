import { useState } from 'react';
import { Segments } from '../../components/basic/Segments';
import { Needs } from './Needs';
import { Projects } from './Projects';
import { Resources } from './Resources';

const tabs = [
  { value: 'resources', label: '资源' },
  { value: 'needs', label: '需求' },
  { value: 'projects', label: '项目' },
] as const;
type Tab = (typeof tabs)[number]['value'];

/** 三张清单: what units offer, what the place needs, and what has come of it. */
export default function ListsPage() {
  const [tab, setTab] = useState<Tab>('needs');
  const head = <Segments items={tabs} value={tab} onChange={setTab} label="看哪张清单" />;
  if (tab === 'resources') return <Resources head={head} />;
  if (tab === 'projects') return <Projects head={head} />;
  return <Needs head={head} onProject={() => setTab('projects')} />;
}
