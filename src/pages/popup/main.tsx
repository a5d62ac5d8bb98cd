import '../ui/base.css';
import './popup.css';
import browser from 'webextension-polyfill';
import { start } from '../ui/start.tsx';
import { Popup } from './Popup.tsx';

void start(Popup, 'actionTitle', browser);
