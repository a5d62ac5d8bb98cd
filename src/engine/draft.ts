/** What the engine reads: one draft with everything around it. Shapes follow the `check` contract. */

export type Surface = 'post' | 'reply' | 'comment' | 'quote' | 'repost' | 'message' | 'bio';
export type Mode = 'personal' | 'official';
export type AttachmentKind = 'image' | 'video' | 'audio' | 'link' | 'document';

/** One post of the conversation the draft answers or shares, oldest first. */
export interface ThreadPost {
  readonly author: string;
  readonly text: string;
}

export interface Attachment {
  readonly kind: AttachmentKind;
  readonly name: string;
}

export interface Account {
  readonly handle?: string;
  readonly name?: string;
}

/** `text` exactly as it would be posted; every offset in a concern or finding is a UTF-16 offset into it. */
export interface Draft {
  readonly text: string;
  readonly mode?: Mode;
  readonly platform?: string;
  readonly surface?: Surface;
  readonly thread?: readonly ThreadPost[];
  readonly attachments?: readonly Attachment[];
  readonly account?: Account;
  /** When it is posted, ISO 8601 with the writer's own offset; absent where unknown. The engine never reads the clock. */
  readonly at?: string;
}
