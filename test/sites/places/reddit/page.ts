import { el } from '../../shared/dom.ts';
import { lexical, show, submits } from '../../shared/place.ts';

const box = lexical({ slot: 'rte' });
const button = el('button', { type: 'submit', slot: 'submit-button' }, 'Comment');
submits(() => box, button, 'modified');
const composer = document.createElement('shreddit-composer');
composer.append(box.element, button);
const story = document.createElement('shreddit-post');
story.setAttribute('author', 'lowveld_herald');
story.append(el('h1', { slot: 'title' }, 'Is it true that officials were stabbed at Barberton this morning?'));
show(story, composer);
