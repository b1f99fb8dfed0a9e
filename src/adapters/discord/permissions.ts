/** Who can see what, and what the bot may do where. */
import {
  type GuildBasedChannel,
  type GuildTextBasedChannel,
  OverwriteType,
  PermissionFlagsBits,
  type PermissionsString,
} from 'discord.js';

/** What an alert needs, by the place in which it is posted. */
export const NEEDED = {
  watched: ['ViewChannel', 'ReadMessageHistory'],
  posted: ['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory'],
  replied: ['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'EmbedLinks', 'ReadMessageHistory'],
} as const satisfies Record<string, readonly PermissionsString[]>;

export type NeededPermission = (typeof NEEDED)[keyof typeof NEEDED][number];

/** The permissions that the bot lacks in a channel. */
export function missingIn(channel: GuildBasedChannel, needed: readonly NeededPermission[]): NeededPermission[] {
  const own = channel.permissionsFor(channel.client.user);
  return needed.filter((permission) => own === null || !own.has(permission));
}

/**
 * Whether everybody who can read `room` can also see `source`, as far as roles and overwrites tell. What cannot be told for sure
 * (private threads, a person or role kept out of `source`, a person let into `room` who is not known) counts as no.
 */
export function readersSee(room: GuildTextBasedChannel, source: GuildTextBasedChannel): boolean {
  if (source.isThread() && source.type === 12) return false;
  const from = source.isThread() ? source.parent : source;
  const to = room.isThread() ? room.parent : room;
  if (from === null || to === null) return false;
  const keptOut = from.permissionOverwrites.cache.some(
    ({ id, deny }) => id !== from.guild.id && deny.has(PermissionFlagsBits.ViewChannel),
  );
  if (keptOut) return false;
  const letIn = to.permissionOverwrites.cache.filter(
    (overwrite) => overwrite.type === OverwriteType.Member && overwrite.allow.has(PermissionFlagsBits.ViewChannel),
  );
  const known = letIn.every(({ id }) => {
    const member = to.guild.members.cache.get(id);
    return member !== undefined && from.permissionsFor(member).has(PermissionFlagsBits.ViewChannel);
  });
  if (!known) return false;
  return to.guild.roles.cache.every(
    (role) =>
      !to.permissionsFor(role).has(PermissionFlagsBits.ViewChannel) ||
      from.permissionsFor(role).has(PermissionFlagsBits.ViewChannel),
  );
}
