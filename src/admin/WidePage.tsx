export { WidePage } from '../components/page/WidePage';
