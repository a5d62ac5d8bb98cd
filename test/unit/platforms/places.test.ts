// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { definePlatform } from '../../../src/platforms/locate/define.ts';
import { handedPlace, handPlaces } from '../../../src/platforms/places/handed.ts';
import { places } from '../../../src/platforms/places/index.ts';
import { platformFor } from '../../../src/platforms/index.ts';
import { hostIn, hostOf, originsOf, PLACES } from '../../../src/shared/places.ts';
import { one, page, pathFrom } from './page.ts';

describe('further places', () => {
  afterEach(() => { handPlaces([]); });

  it('are the same to the options as to the page', () => {
    const table = (list: readonly { id: string; hosts: readonly string[] }[]): unknown => Object.fromEntries([...list].map(({ id, hosts }) => [id, hosts]).sort());
    expect(table(PLACES)).toEqual(table(places));
  });
  it('are known only where they were handed over; a host nobody knows is a Mastodon server then', () => {
    expect(platformFor('bsky.app')).toBeUndefined();
    handPlaces(places);
    expect(platformFor('bsky.app')?.id).toBe('bluesky');
    expect(platformFor('www.youtube.com')?.id).toBe('youtube');
    expect(handedPlace('social.example')?.id).toBe('mastodon');
    expect(platformFor('x.com')?.id).toBe('x');
  });
  it('read what a draft answers, by their tables', () => {
    page('<shreddit-post author="herald"><h1 slot="title">Is it true?</h1></shreddit-post><shreddit-comment author="ann"><div slot="comment">They say so.</div><shreddit-composer><div role="textbox" contenteditable="true">Yes</div><button slot="submit-button">Comment</button></shreddit-composer></shreddit-comment>');
    const reddit = definePlatform(places.find(({ id }) => id === 'reddit')!);
    const composer = reddit.submitAt(pathFrom(one('button')))!.composer;
    expect(reddit.read(composer).text).toBe('Yes');
    expect(reddit.surroundings(composer)).toMatchObject({ surface: 'comment', thread: [{ author: 'ann', text: 'They say so.' }] });
  });
  it('a reply on Mastodon has the post it answers', () => {
    page('<form class="compose-form"><div class="reply-indicator"><bdi class="display-name">Herald</bdi><div class="reply-indicator__content">Is it true?</div></div><textarea class="autosuggest-textarea__textarea">Yes</textarea><button type="submit">Publish</button></form>');
    const mastodon = definePlatform(places.find(({ id }) => id === 'mastodon')!);
    expect(mastodon.surroundings(mastodon.composerAt(pathFrom(one('textarea')))!)).toMatchObject({ surface: 'reply', thread: [{ author: 'Herald', text: 'Is it true?' }] });
  });
});

describe('hosts', () => {
  it.each([
    ['mastodon.social', 'mastodon.social'], [' https://Social.Example/home ', 'social.example'], ['@me@fosstodon.org', 'fosstodon.org'],
    ['mastodon', undefined], ['', undefined], ['*.com', undefined], ['exa mple.com', undefined], 
  ])('%j is %j', (written, host) => { expect(hostIn(written)).toBe(host); });
  it('go to the browser and come back', () => {
    expect(originsOf(['bsky.app'])).toEqual(['https://*.bsky.app/*']);
    expect(hostOf('https://*.bsky.app/*')).toBe('bsky.app');
    expect(hostOf('https://*/*')).toBeUndefined();
    expect(hostOf('https://x.com/*')).toBeUndefined();
  });
});
