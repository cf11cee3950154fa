/** Names under which this browser keeps rounds and tabs hear of each other; the first load needs them before the rest. */
export const DATABASE_NAME = 'samordningskartan-insamlingar';
export const CHANNEL_NAME = 'samordningskartan-insamlingar';
