/** The employer's world, as a pack describes it: what the employer-bound concepts stand for. No policy is named here. */
export interface World {
  /** Names the learned reader's per-employer weights go by; unknown ids use the shared weights alone. */
  readonly id: string;
  readonly names: readonly string[];
  readonly domains?: readonly string[];
  readonly bodies?: readonly string[];
  readonly places?: readonly string[];
  /** Proper names of places: prisons, offices, regions. */
  readonly sites?: readonly string[];
  readonly clients?: readonly string[];
  readonly people?: readonly string[];
  readonly officialAccounts?: readonly string[];
  /** Names and words that mean other things too: they need a second cue. */
  readonly ambiguous?: readonly string[];
  readonly slang?: readonly string[];
  readonly governance?: readonly string[];
  readonly partners?: readonly string[];
  readonly handleTokens?: readonly string[];
  readonly notAliases?: readonly string[];
  readonly topics?: Readonly<Record<string, readonly string[]>>;
  /** Contact roles the policy refers to: webmaster, spokesperson… */
  readonly contacts?: readonly string[];
}

/** Employer-bound concepts and the parts of a world that fill them. */
export function boundConcepts(world: World): Record<string, readonly string[]> {
  const ambiguous = new Set((world.ambiguous ?? []).map((w) => w.toLowerCase()));
  const sure = (list: readonly string[] = []): string[] => list.filter((w) => !ambiguous.has(w.toLowerCase()));
  return {
    employer: sure([...world.names, ...(world.bodies ?? [])]),
    'employer-maybe': [...world.names, ...(world.bodies ?? [])].filter((w) => ambiguous.has(w.toLowerCase())),
    client: withPlurals(sure(world.clients)),
    'client-maybe': withPlurals((world.clients ?? []).filter((w) => ambiguous.has(w.toLowerCase()))),
    staff: withPlurals(sure(world.people)),
    place: withPlurals(sure([...(world.places ?? []), ...(world.sites ?? [])])),
    slang: withPlurals(sure(world.slang)),
    governance: withPlurals(sure(world.governance)),
    partner: withPlurals(sure(world.partners)),
    'official-account': sure(world.officialAccounts),
    referee: sure(world.contacts),
    /** Words that make a handle the employer's; looked for in handles, not in what is written. */
    handle: world.handleTokens ?? [],
    topic: Object.values(world.topics ?? {}).flat(),
  };
}

const withPlurals = (list: readonly string[] = []): string[] => list.flatMap((w) => (/s$|\d$/.test(w) ? [w] : [w, `${w}s`]));
