import '../ui/base.css';
import './options.css';
import browser from 'webextension-polyfill';
import { start } from '../ui/start.tsx';
import { Options } from './Options.tsx';

void start(Options, 'optionsTitle', browser);
