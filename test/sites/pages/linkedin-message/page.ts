import { mountMessages } from '../../shared/linkedin/messages.ts';

mountMessages('button');
