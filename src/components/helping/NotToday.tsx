import { Confirm } from '../feedback/Confirm';

interface NotTodayProps {
  open: boolean;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** 今天别找我, with what it means. */
export function NotToday({ open, busy, onConfirm, onClose }: NotTodayProps) {
  return (
    <Confirm
      open={open}
      title="今天别找我"
      consequence="这一单和今天别的单都不再问您，明天照常。不影响什么，也没人看得到。"
      act="今天别找我"
      busy={busy}
      onConfirm={onConfirm}
      onClose={onClose}
    />
  );
}
