import { commands, type CommandId } from '../common/ids.js';
import type { Handler } from './command.js';
import type * as handlers from './handlers.js';
import type { CommandParts } from './handlers.js';

/** What the file of the commands exports. */
export type CommandsFile = typeof handlers;

/**
 * A handler for each command, from the file that `load` answers with. It is loaded with the first command, since hardly
 * a session needs all of it, and again with the next one where that failed.
 */
export function loadedHandlers(
  load: () => Promise<CommandsFile>,
  parts: CommandParts,
): Readonly<Record<CommandId, Handler>> {
  let loaded: Promise<Readonly<Record<CommandId, Handler>>> | undefined;
  const all = (): Promise<Readonly<Record<CommandId, Handler>>> =>
    (loaded ??= load().then(
      ({ commandHandlers }) => commandHandlers(parts),
      (error: unknown) => {
        loaded = undefined;
        throw error;
      },
    ));
  const handlerOf = (id: CommandId): [CommandId, Handler] => [id, async (...args) => (await all())[id](...args)];
  return Object.fromEntries(Object.values(commands).map(handlerOf)) as Record<CommandId, Handler>;
}
