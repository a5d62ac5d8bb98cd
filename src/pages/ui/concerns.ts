import type { ConcernName } from '../../engine/concern.ts';
import type { Key } from '../../shared/i18n.ts';

/** What a draft can do that a policy cares about, in words a reader of a policy knows. */
export const CONCERN_WORDS: Readonly<Record<ConcernName, Key>> = {
  'speaks-for-employer': 'concernSpeaksForEmployer', 'answers-for-employer': 'concernAnswersForEmployer', 'employer-matter': 'concernEmployerMatter',
  'policy-opinion': 'concernPolicyOpinion', 'government-criticism': 'concernGovernmentCriticism', 'party-politics': 'concernPartyPolitics',
  'harsh-criticism': 'concernHarshCriticism', 'crisis': 'concernCrisis', 'confidential': 'concernConfidential', 'ministerial-advice': 'concernMinisterialAdvice',
  'personal-information': 'concernPersonalInformation', 'client-identified': 'concernClientIdentified', 'colleague-exposed': 'concernColleagueExposed',
  'work-media': 'concernWorkMedia', 'insult': 'concernInsult', 'defamation': 'concernDefamation', 'threat': 'concernThreat', 'harassment': 'concernHarassment',
  'obscenity': 'concernObscenity', 'discrimination': 'concernDiscrimination', 'sexual-content': 'concernSexualContent', 'hostile-thread': 'concernHostileThread',
  'disrupts-administration': 'concernDisruptsAdministration', 'employment-disclosed': 'concernEmploymentDisclosed', 'work-account': 'concernWorkAccount',
  'no-disclaimer': 'concernNoDisclaimer', 'copyright': 'concernCopyright', 'misleading': 'concernMisleading', 'personal-safety': 'concernPersonalSafety',
  'working-hours': 'concernWorkingHours', 'endorsing-action': 'concernEndorsingAction', 'connecting-action': 'concernConnectingAction',
  'official-event': 'concernOfficialEvent', 'admits-misconduct': 'concernAdmitsMisconduct', 'disguised-account': 'concernDisguisedAccount',
  'credential-shared': 'concernCredentialShared', 'government-comment': 'concernGovernmentComment', 'governance-content': 'concernGovernanceContent',
  'client-contact': 'concernClientContact', 'commercial-endorsement': 'concernCommercialEndorsement', 'repeated-comment': 'concernRepeatedComment',
  'link-posted': 'concernLinkPosted',
};
