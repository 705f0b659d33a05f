package guanjia.command.door;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a command is told.
 *
 * @param id of the thing that was made, when the command made one
 * @param position of the last event the command caused in the log, 0 when it changed nothing; a
 *     query that is given it as {@code Guanjia-After} answers with the change in it
 */
public record Answer(@Nullable UUID id, long position) {}
