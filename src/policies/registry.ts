import auDss from './au-dss/pack.json';
import nzCorrections from './nz-corrections/pack.json';
import nzDpmc from './nz-dpmc/pack.json';
import type { Pack } from './pack.ts';
import ukSypcc from './uk-sypcc/pack.json';
import zaDcs from './za-dcs/pack.json';

/** Every pack that comes with the extension. Their data is held to the schema by the tests, so that no schema has to travel with them. */
export const packs: readonly Pack[] = [zaDcs, nzCorrections, auDss, nzDpmc, ukSypcc] as unknown as readonly Pack[];

/** The pack of an id; undefined where it is not one of ours (any more). */
export const packById = (id: string): Pack | undefined => packs.find((pack) => pack.id === id);
