import { View } from '@tarojs/components';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Sheet } from '../../components/feedback/Sheet';
import { useElder } from '../../hooks/useElder';
import { go } from '../../services/go';
import { wishWallPage } from '../../services/routes';
import { byCategory, type Item } from './menu';

interface MenuSheetProps {
  open: boolean;
  items: readonly Item[];
  title?: string;
  onClose: () => void;
  onChoose: (item: Item) => void;
}

/** The whole menu by category. */
export function MenuSheet({ open, items, title = '全部服务', onClose, onChoose }: MenuSheetProps) {
  const elder = useElder();
  const choose = (item: Item): void => {
    onClose();
    onChoose(item);
  };
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <View className="stack">
        {byCategory(items).map((group) => (
          <View key={group.category} className="menu-group">
            <Section title={group.category} />
            <Card tone="rows">
              {group.items.map((item) => (
                <ListRow
                  key={item.id}
                  service={item.icon}
                  title={elder ? item.elderName : item.name}
                  line={item.summary}
                  onPress={() => choose(item)}
                />
              ))}
            </Card>
          </View>
        ))}
        <Card tone="rows">
          <ListRow service="hand-heart" title="微心愿" onPress={() => go(wishWallPage)} />
        </Card>
      </View>
    </Sheet>
  );
}
