import type { Draft } from '../engine/draft.ts';
import type { Surroundings } from '../platforms/platform.ts';
import { ownNamesAsMe } from '../policies/own.ts';
import type { Settings } from '../shared/settings.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** ISO 8601 with the writer's own offset: working hours are the writer's, not Greenwich's. */
export function localTime(date: Date): string {
  const east = -date.getTimezoneOffset();
  const offset = `${east < 0 ? '-' : '+'}${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`;
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}${offset}`;
}

const same = (one: string, other: string): boolean => one.replace(/^@/, '').toLocaleLowerCase() === other.replace(/^@/, '').toLocaleLowerCase();

/** What the engine reads, from what the page shows and the person has told us of their accounts. */
export function draftOf(text: string, platform: string, around: Surroundings, settings: Settings, now: Date): Draft {
  const { account } = around;
  const official = settings.officialAccounts.some((name) => [account.handle, account.name].some((own) => own !== undefined && same(own, name)));
  return {
    text: ownNamesAsMe(text, settings.ownNames), platform, mode: official ? 'official' : 'personal', surface: around.surface, thread: around.thread,
    attachments: around.attachments, account, at: localTime(now),
  };
}

/** Names one draft exactly: what would be posted, and nothing that changes by itself around it. */
export const printOf = (text: string, attachments: Surroundings['attachments']): string => JSON.stringify([text, attachments.map(({ kind, name }) => [kind, name])]);

/** The same where the words are not the whole of it: an act is about the post it is done to, a profile about its name too. */
export const printIn = (text: string, { attachments, act, surface, thread, account }: Surroundings): string =>
  printOf(text, attachments) + (act ? JSON.stringify([act, thread]) : surface === 'bio' ? JSON.stringify(account) : '');
