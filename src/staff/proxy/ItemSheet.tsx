import { ListRow } from '../../components/basic/ListRow';
import { Sheet } from '../../components/feedback/Sheet';
import type { Item } from './draft';

interface ItemSheetProps {
  open: boolean;
  items: readonly Item[];
  onChoose: (item: Item) => void;
  onClose: () => void;
}

/** The whole menu, to choose one service from. */
export function ItemSheet({ open, items, onChoose, onClose }: ItemSheetProps) {
  return (
    <Sheet open={open} title="哪项服务" onClose={onClose}>
      {items.map((item) => (
        <ListRow
          key={item.id}
          service={item.icon}
          title={item.name}
          line={item.summary}
          onPress={() => onChoose(item)}
        />
      ))}
    </Sheet>
  );
}
