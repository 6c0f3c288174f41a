import { Sheet } from '../feedback/Sheet';
import { HouseholdWalk, type Place } from './HouseholdWalk';

interface HouseholdSheetProps {
  open: boolean;
  onChoose: (household: Place) => void;
  onClose: () => void;
}

/** The walk to one household, as a question of its own. */
export function HouseholdSheet({ open, onChoose, onClose }: HouseholdSheetProps) {
  return (
    <Sheet open={open} title="哪一户" onClose={onClose}>
      {open && <HouseholdWalk onChoose={onChoose} />}
    </Sheet>
  );
}
