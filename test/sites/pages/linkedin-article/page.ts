import { el } from '../../shared/dom.ts';
import { tiptapBox } from '../../shared/linkedin/editors.ts';
import { openShareBox } from '../../shared/linkedin/share.ts';
import { words } from '../../shared/linkedin/words.ts';

/** An article: headline and body on the page; Next opens the share box that publishes it, with an introduction of its own. */
const host = el('div', { 'class': 'field', 'data-test-article-editor-content-textbox': '' });
const headline = el('textarea', { 'id': 'article-editor-headline__textarea', 'class': 'article-editor-headline__textarea', 'rows': '1', 'aria-label': 'Title' });
const next = el('button', { type: 'button', class: 'article-editor-nav__publish' }, words.next);
document.head.append(el('link', { rel: 'stylesheet', href: '/__site/quill.css' }));
const under = el('div', {});
document.getElementById('react-root')!.append(el('main', {}, el('div', { class: 'bar' }, el('button', { type: 'button' }, 'Manage'), next), headline, host), under);
const body = tiptapBox(host, 'Article editor content', () => undefined);
next.addEventListener('click', () => {
  openShareBox(under, { empty: true, label: words.publish, posts: (intro) => [headline.value, body.text(), intro].filter((part) => part !== '').join('\n\n') });
});
