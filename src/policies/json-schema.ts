import * as z from 'zod';
import { packSchema } from './schema.ts';

/** The packs' schema as JSON Schema, for editors: the text of public/policy.schema.json. */
export const schemaText = (): string => `${JSON.stringify({ title: 'Clausewise policy pack', ...z.toJSONSchema(packSchema, { io: 'input' }) }, null, 1)}\n`;
