import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { go } from '../../services/go';
import { covenantsPage, roomsPage, seriesPage } from '../../services/routes';

/** What is set up once and looked after: what comes round, where people meet, what they promise each other. */
export function Keeping() {
  return (
    <>
      <Section title="长期的" />
      <Card tone="rows">
        <ListRow
          icon="calendar-blank"
          title="定期议事"
          line="每周每月的安排，轮到谁来坐"
          onPress={() => go(seriesPage)}
        />
        <ListRow icon="map-pin" title="议事的地方" line="哪间屋子，谁订了" onPress={() => go(roomsPage)} />
        <ListRow
          icon="clipboard-text"
          title="公约"
          line="写一份，请每户表态"
          onPress={() => go(covenantsPage)}
        />
      </Card>
    </>
  );
}
