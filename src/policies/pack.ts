import type { ConcernName, Target } from '../engine/concern.ts';
import type { Example } from '../engine/rules/rule.ts';
import type { FindingLevel } from './verdict.ts';

/** Conditions under which a concern falls under a clause; all given ones must hold. */
export interface When {
  readonly target?: readonly Target[];
  readonly with?: readonly ConcernName[];
  readonly platform?: readonly string[];
  readonly platformNot?: readonly string[];
  readonly mode?: 'personal' | 'official';
  readonly media?: boolean;
  readonly attention?: boolean;
  readonly topic?: readonly string[];
  readonly extreme?: boolean;
  readonly device?: 'work';
  readonly respondsTo?: string;
  readonly where?: 'draft' | 'thread';
  readonly commitment?: boolean;
  readonly infringement?: boolean;
  readonly borderline?: boolean;
}

export interface Raise {
  readonly concern: ConcernName;
  readonly level?: FindingLevel;
  readonly when?: When;
}

export interface Clause {
  readonly check: string;
  readonly id: string;
  readonly heading: string;
  readonly audience: 'personal' | 'official' | 'both' | 'public' | 'department';
  /** The duty in our own plain words. */
  readonly duty: string;
  /** The employer's exact wording, where a pack carries it. */
  readonly quote?: string;
  readonly level?: FindingLevel;
  readonly refer?: string;
  readonly advice?: 'rephrase' | 'disengage' | 'switch-channel' | 'add-disclaimer';
  readonly raises: readonly Raise[];
  readonly unless?: readonly string[];
  /** Drafts that must be held, and must not be held, under this clause: run by `pack test` and the suite. */
  readonly examples?: { readonly flags: readonly Example[]; readonly passes: readonly Example[] };
}

/** An employer's working hours: days of the week (0 is Sunday), clock `HH:MM` in the writer's own time, `to` exclusive. */
export interface Hours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
  /** IANA name of the zone, for times given in UTC. */
  readonly zone?: string;
}

export interface Contact {
  readonly id: string;
  readonly role: string;
  readonly email?: string;
  readonly for: string;
}

/** The parts of a pack that the content script and the pages show. The full, validated shape is schema.ts. */
export interface Pack {
  readonly id: string;
  readonly name: string;
  readonly employer: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly status: string;
  /** Where the policy's text comes from. */
  readonly source: string;
  readonly contacts: readonly Contact[];
  readonly clauses: readonly Clause[];
  readonly identity: Identity;
  /** For clauses about the time of day; Monday to Friday, eight to five, where a pack says nothing. */
  readonly hours?: Hours;
  /** Channels for reporting wrongdoing that the law protects, a line each; the card names them. */
  readonly disclosure?: readonly string[];
  /** Questions worth asking oneself before posting; the card shows them. */
  readonly questions?: readonly string[];
}

/** What the employer, its people and places are called. */
export interface Identity {
  readonly names: readonly string[];
  readonly domains: readonly string[];
  readonly bodies: readonly string[];
  readonly places: readonly string[];
  readonly sites?: readonly string[];
  readonly clients: readonly string[];
  readonly people: readonly string[];
  readonly officialAccounts: readonly string[];
  readonly ambiguous: readonly string[];
  readonly slang?: readonly string[];
  readonly governance?: readonly string[];
  readonly partners?: readonly string[];
  readonly related?: readonly string[];
  readonly handleTokens?: readonly string[];
  readonly notAliases?: readonly string[];
  readonly topics?: Readonly<Record<string, readonly string[]>>;
}
