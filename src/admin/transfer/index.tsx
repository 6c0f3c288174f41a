import { useState } from 'react';
import { Segments } from '../../components/basic/Segments';
import { Empty } from '../../components/feedback/Empty';
import { NotYet } from '../../components/feedback/NotYet';
import { WidePage } from '../../components/page/WidePage';
import { goBack } from '../../components/page/PageHeader';
import { useFreshSession, useSession } from '../../hooks/useSession';
import { ExportForm } from './ExportForm';
import { ImportForm } from './ImportForm';
import { Imports } from './Imports';
import { Report } from './Report';
import { usePlaces } from './usePlaces';
import './transfer.scss';

const sides = [
  { value: 'in', label: '导入' },
  { value: 'out', label: '导出' },
] as const;
type Side = (typeof sides)[number]['value'];

/** 导入导出: tables of places, rosters, holders, services and hours, tried before they are brought in. */
export default function Transfer() {
  useFreshSession();
  const session = useSession();
  const { kinds } = usePlaces();
  const [side, setSide] = useState<Side>('in');
  const [chosen, setChosen] = useState<string>();
  if (!session) return <WidePage title="导入导出" list={<NotYet refusal={undefined} onAgain={goBack} />} />;
  if (kinds.length === 0)
    return (
      <WidePage
        title="导入导出"
        list={<Empty title="这里没有您能导的表" line="社区、街道和区县的工作人员能导" />}
      />
    );
  const list = (
    <>
      <Segments items={sides} value={side} onChange={setSide} label="导入还是导出" />
      {side === 'in' ? <ImportForm onBegun={setChosen} /> : <ExportForm />}
      {side === 'in' && <Imports key={chosen} onChoose={setChosen} />}
    </>
  );
  return (
    <WidePage
      title="导入导出"
      list={list}
      chosen={chosen !== undefined}
      {...(chosen === undefined ? {} : { onBack: () => setChosen(undefined) })}
    >
      {chosen === undefined ? (
        <Empty title="选一张表" line="检查的结果会在这里" />
      ) : (
        <Report key={chosen} id={chosen} />
      )}
    </WidePage>
  );
}
