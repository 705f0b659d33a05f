package guanjia.standalone;

import guanjia.command.CommandSide;
import guanjia.query.QuerySide;
import java.util.List;

/** Which part of the product a process is. */
public enum Side {
    /** Everything, as on a single machine. */
    BOTH,
    /** Takes commands only. */
    COMMAND,
    /** Builds read models and serves pages only. */
    QUERY;

    List<Class<?>> parts() {
        return switch (this) {
            case BOTH -> List.of(CommandSide.class, QuerySide.class);
            case COMMAND -> List.of(CommandSide.class);
            case QUERY -> List.of(QuerySide.class);
        };
    }
}
