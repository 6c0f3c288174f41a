import { chooseFace, faceStore, facesOf, sessionStore, setSession, type Session } from './session';
import { keep, recall } from './storage';

const nobody: Session = {
  roles: [],
  communityPhone: '66550123',
  streetPhone: '66550000',
  communityName: '桂花巷社区',
  unread: 0,
  waiting: 0,
  credits: {},
  templates: {},
};
const held = (role: Session['roles'][number]['role']) => ({
  role,
  scope: 'a/',
  scopeName: '桂花巷',
  until: 1,
});

test('everybody is a resident; other faces come with roles', () => {
  expect(facesOf(nobody)).toEqual(['resident']);
  expect(facesOf({ ...nobody, roles: [held('volunteer')] })).toEqual(['resident', 'member']);
  expect(facesOf({ ...nobody, roles: [held('member'), held('branchSecretary')] })).toEqual([
    'resident',
    'member',
    'staff',
  ]);
});

test('who never chose a face sees the one he works in, and then the one he chose', () => {
  setSession({ ...nobody, roles: [held('member'), held('communityStaff')] });
  expect(faceStore.get()).toBe('staff');
  chooseFace('resident');
  setSession({ ...nobody, roles: [held('member'), held('communityStaff')] });
  expect(faceStore.get()).toBe('resident');
});

test('who loses a role sees the app as a resident again', () => {
  setSession({ ...nobody, roles: [held('member')] });
  chooseFace('member');
  expect(faceStore.get()).toBe('member');
  setSession(nobody);
  expect(faceStore.get()).toBe('resident');
  expect(sessionStore.get()).toBe(nobody);
});

test('three phones in one browser keep their things apart', () => {
  window.sessionStorage.setItem('as', 'dev.wang');
  keep('face', 'member');
  window.sessionStorage.setItem('as', 'dev.chen');
  expect(recall('face')).toBeUndefined();
  window.sessionStorage.setItem('as', 'dev.wang');
  expect(recall('face')).toBe('member');
});
