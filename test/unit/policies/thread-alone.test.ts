import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/policies/checker.ts';
import { interrupts } from '../../../src/policies/verdict.ts';

/** Conversations that make nearly any answer risky. */
const THREADS: readonly (readonly [string, readonly { author: string; text: string }[]])[] = [
  ['za-dcs', [
    { author: 'Lowveld Herald', text: 'Is it true that officials were stabbed at Barberton this morning?' },
    { author: 'Sipho', text: 'Somebody who works there must know.' }, { author: 'Anna', text: 'They will never say.' },
  ]],
  ['nz-corrections', [{ author: 'RNZ', text: 'Corrections staff at Rimutaka say violence is getting worse. Do you work there? Tell us.' }]],
  ['uk-sypcc', [{ author: 'Star reader', text: 'Is it true the Commissioner is scrapping PCSOs? Does anyone who works there know?' }]],
];

describe('a conversation alone holds nothing', () => {
  describe.each(THREADS)('%s', (policy, thread) => {
    const check = createChecker({ policy });
    it.each(['', 'Lovely rain on the garden this morning.', 'Happy birthday my friend!', 'Does anybody have a drill I could borrow?', '🙏🙏'])('%s', (text) => {
      expect(interrupts(check({ text, surface: 'reply', platform: 'facebook', thread: [...thread] }).level)).toBe(false);
    });
  });
  it.each(['post', 'message', 'comment'] as const)('an empty %s is nothing at all', (surface) => {
    expect(createChecker({ policy: 'za-dcs' })({ text: '', surface, platform: 'whatsapp' }).level).toBe('clear');
  });
  it('but what is said in it still counts', () => {
    const [policy, thread] = THREADS[0]!;
    expect(interrupts(createChecker({ policy })({ text: 'Yes. Two of ours, I was on shift.', surface: 'reply', platform: 'facebook', thread: [...thread] }).level)).toBe(true);
  });
});
