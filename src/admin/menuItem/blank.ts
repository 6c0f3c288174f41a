import type { Editable } from '../../copy/menu';

/** A service that nobody has written anything of yet. */
export const blankItem: Editable = {
  ...{ id: 'new', version: 0, revision: 0, active: false, pending: true },
  content: {
    ...{ name: '', elderName: '', category: '', icon: 'hand-heart', summary: '' },
    ...{ does: '', doesNot: '', example: '' },
    helpers: 'volunteer',
    skills: [],
    delivery: 'slot',
    urgency: 'normal',
    triage: 'staff',
    fields: [],
    deadlines: {},
  },
};
