// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sanitise } from '../../../scripts/lib/sanitise.mjs';

const clean = (body: string): string => sanitise(new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html')).trim();

describe('a saved page without anybody in it', () => {
  it.each([
    ['text keeps its shape', '<p>Hello Thandi, 12 June! 👍</p>', '<p>Xxxxx Xxxxxx, 00 Xxxx! 👍</p>'],
    ['scripts, styles, frames and comments go', '<script>a()</script><style>p{}</style><iframe srcdoc="secret"></iframe><!-- secret --><p></p>', '<p></p>'],
    ['handlers, styles and pictures’ sets go', '<p onclick="a()" style="background:url(secret)"></p><img srcset="secret 2x" alt="Thandi">', '<p></p><img alt="Xxxxxx">'],
    ['labels, titles and values are words', '<input type="text" value="secret" placeholder="Say it" aria-label="As Thandi" title="T">', '<input type="text" value="xxxxxx" placeholder="Xxx xx" aria-label="Xx Xxxxxx" title="X">'],
    ['addresses keep their routes', '<a href="/thandi_m/status/183?ref=secret#secret">x</a><a href="https://www.facebook.com/thandi.m">y</a>', '<a href="/xxxxxx_x/status/000">x</a><a href="https://example.org/xxxxxx.x">x</a>'],
    ['pictures the browser made stay recognisable', '<img src="blob:https://x.com/secret-1"><img src="data:image/png;base64,secret">', '<img src="blob:,"><img src="data:,">'],
    ['anchors of the adapters stay', '<div id="interop-outlet" role="dialog" aria-modal="true" data-lexical-editor="true" data-testid="tweetTextarea_0" class="ql-editor" contenteditable="true"></div>',
      '<div id="interop-outlet" role="dialog" aria-modal="true" data-lexical-editor="true" data-testid="tweetTextarea_0" class="ql-editor" contenteditable="true"></div>'],
    ['handles in test ids and data go, wherever the page names them', '<a href="/thandi_m">@sipho_d</a><i data-testid="thandi_m-follow" data-x="sipho_d"></i><i data-testid="UserAvatar-Container-anele"></i>',
      '<a href="/xxxxxx_x">@xxxxx_x</a><i data-testid="xxxxxx_x-follow" data-x="xxxxx_x"></i><i data-testid="UserAvatar-Container-xxxxx"></i>'],
    ['numbered ids are numbered anew, and what points to them follows', '<b id="r99"></b><i aria-labelledby="r99 label" id="label"></i>', '<b id="id1"></b><i aria-labelledby="id1 label" id="label"></i>'],
    ['data that is no name keeps its shape', '<p data-urn="urn:li:activity:7123" data-store="{&quot;name&quot;:&quot;Thandi&quot;}"></p>', '<p data-urn="xxx:xx:xxxxxxxx:0000" data-store="{&quot;xxxx&quot;:&quot;Xxxxxx&quot;}"></p>'],
    ['drawings are emptied', '<svg><title>Thandi</title><path d="M0"></path></svg>', '<svg></svg>'],
    ['what is in a shadow root as well', '<div><template shadowrootmode="open">Thandi<p onclick="a()">12</p><script>a()</script></template></div>', '<div><template shadowrootmode="open">Xxxxxx<p>00</p></template></div>'],
  ])('%s', (_name, before, after) => { expect(clean(before)).toBe(after); });
});
