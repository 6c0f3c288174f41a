import { reads } from '../../kit/handler';
import { showBinding } from '../binding';

export const bindingMine = reads('binding.mine', (_input, call) => showBinding(call));
