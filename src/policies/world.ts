import type { World } from '../engine/lexicon/world.ts';
import type { Pack } from './pack.ts';

/** The employer's world as the engine wants it, from a pack's identity and contacts. */
export function worldOf(pack: Pack): World {
  const { related, ...identity } = pack.identity;
  return { id: pack.id, ...identity, bodies: [...identity.bodies, ...(related ?? [])], contacts: pack.contacts.map((c) => c.role) };
}
