import { el } from '../../shared/dom.ts';
import { show, submits, tiptap } from '../../shared/place.ts';

const box = tiptap({ role: 'textbox', 'aria-label': 'Rich-Text Editor' });
const button = el('button', { type: 'button', 'data-testid': 'composerPublishBtn' }, 'Post');
submits(() => box, button, 'modified');
show(el('nav', {}, el('a', { href: '/profile/thandi.bsky.social' }, 'Profile')), el('div', { role: 'dialog', class: 'composer' }, el('div', { class: 'field' }, box.element), button));
