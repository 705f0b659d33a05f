package guanjia.standalone.estate;

import guanjia.command.door.Command;
import java.util.List;
import java.util.UUID;

/**
 * Commands that are carried out together or not at all.
 *
 * @param sign a stream that exists once the chapter was carried out
 */
record Chapter(UUID sign, List<Command> commands) {

    Chapter {
        commands = List.copyOf(commands);
    }
}
