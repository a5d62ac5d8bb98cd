import '../ui/base.css';
import './options.css';
import browser from 'webextension-polyfill';
import { start } from '../ui/start.tsx';
import { Options } from './Options.tsx';

start(Options, 'optionsTitle', browser);
