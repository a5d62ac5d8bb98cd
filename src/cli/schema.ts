/** What scripts/schema.mjs writes to public/policy.schema.json. */
export { schemaText } from '../policies/json-schema.ts';
