/** What layers below api throw when a request can't be met, without a word of HTTP: api turns them into codes, once. */

/** There is no such thing in this team. */
export class NotFound extends Error {}

/** It would collide with what is there, or the thing is not in a state for it. */
export class Conflict extends Error {}
