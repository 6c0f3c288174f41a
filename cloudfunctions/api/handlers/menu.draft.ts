import { reads } from '../../kit/handler';
import { showItem } from '../editingItem';

export const menuDraft = reads('menu.draft', ({ id }, call) => showItem({ itemId: id }, call));
