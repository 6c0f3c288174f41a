import { deskRoles } from '@core/domain/people/person';
import { useState } from 'react';
import { Empty } from '../../components/feedback/Empty';
import { NotYet } from '../../components/feedback/NotYet';
import { WidePage } from '../../components/page/WidePage';
import { goBack } from '../../components/page/PageHeader';
import { useFreshSession, useSession } from '../../hooks/useSession';
import { useReadPlaces } from '../useReadPlaces';
import { BuildingOrders } from './BuildingOrders';
import { MapBoard } from './MapBoard';
import './map.scss';

/** 楼栋图: where live orders wait, house by house, drawn from the tree. */
export default function MapPage() {
  useFreshSession();
  const session = useSession();
  const places = useReadPlaces();
  const [moved, setMoved] = useState<string>();
  const [building, setBuilding] = useState<{ path: string; name: string }>();
  const place = moved ?? places[0];
  const atDesk = session?.roles.some(({ role }) => deskRoles.some((desk) => desk === role)) ?? false;
  if (!session)
    return <WidePage title="楼栋图" list={<NotYet refusal={undefined} onAgain={() => undefined} />} />;
  if (place === undefined)
    return (
      <WidePage
        title="楼栋图"
        list={<Empty title="这里没有您能看的楼栋" line="社区、街道和区县的工作人员能看" />}
      />
    );
  const go = (to: string): void => {
    setMoved(to);
    setBuilding(undefined);
  };
  return (
    <WidePage
      title={building ? building.name : '楼栋图'}
      chosen={building !== undefined}
      onBack={building ? () => setBuilding(undefined) : goBack}
      list={
        <MapBoard
          key={place}
          place={place}
          chosen={building?.path}
          onGo={go}
          onHouse={atDesk ? setBuilding : undefined}
        />
      }
    >
      {building ? (
        <BuildingOrders key={building.path} {...building} />
      ) : (
        atDesk && <Empty title="点一栋楼，看它的单" />
      )}
    </WidePage>
  );
}
