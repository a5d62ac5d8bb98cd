import '../ui/base.css';
import './popup.css';
import { start } from '../ui/start.tsx';
import { Popup } from './Popup.tsx';

start(Popup, 'actionTitle');
