import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { ToAnswer } from '../../components/desk/ToAnswer';
import { ModeBanner } from '../../components/mode/ModeBanner';
import { TabPage } from '../../components/page/Page';
import { useSession } from '../../hooks/useSession';
import { go } from '../../services/go';
import { adminPage, rolesPage } from '../../services/routes';

/** 管理, for the street and the county: the way into the administration, and one's own roles. */
export function Office() {
  const places = useSession()?.roles.map(({ scopeName }) => scopeName) ?? [];
  return (
    <TabPage tab="home" title="管理">
      <ModeBanner />
      <ToAnswer />
      <Card tone="rows">
        <ListRow
          icon="buildings"
          title="打开管理"
          line={[...new Set(places)].join('、')}
          onPress={() => go(adminPage)}
        />
        <ListRow
          icon="map-pin"
          title="我的身份和地方"
          line="任期、请假、谁代班"
          onPress={() => go(rolesPage)}
        />
      </Card>
    </TabPage>
  );
}
