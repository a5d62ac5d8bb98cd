import type { Surroundings } from '../platform.ts';
import type { SurfaceSpec } from '../locate/define.ts';

/** A form that says who the person is: signing up, or what a profile or an account is called. */
export interface FormSpec extends Pick<SurfaceSpec, 'variant' | 'control' | 'isControl' | 'boundary' | 'applies'> {
  /** Selector of its fields: all of them are read, the first stands for the form. */
  readonly fields: string;
  /** Of these, the one that is the account's name, in full. */
  readonly name?: string;
  /** The one that is its handle. */
  readonly handle?: string;
  /** The account it is about; undefined while there is none yet. */
  readonly account?: () => Surroundings['account'];
}

/** The form as a composer: its fields are its editors, and what they say together is a bio. */
export function formSurface({ fields, name, handle, account, ...spec }: FormSpec): SurfaceSpec {
  const value = (root: Element, selector: string | undefined): string => (selector ? root.querySelector<HTMLInputElement>(selector)?.value.trim() : '') ?? '';
  return {
    ...spec, editor: fields, form: true, enter: 'modified',
    surroundings: ({ root }) => {
      const [called, at] = [value(root, name), value(root, handle)];
      return { surface: 'bio', thread: [], attachments: [], account: { ...account?.(), ...(called ? { name: called } : {}), ...(at ? { handle: at } : {}) } };
    },
  };
}
