package guanjia.command.imports;

import guanjia.command.door.CommandRefused;
import guanjia.command.imports.kind.ImportKind;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The kinds of imports there are. */
@Component
class Kinds {

    private final List<ImportKind> kinds;

    Kinds(List<ImportKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    ImportKind named(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new CommandRefused(
                                new ImportRefusal.UnknownKind(
                                        name,
                                        kinds.stream()
                                                .map(ImportKind::name)
                                                .collect(Collectors.joining(", ")))));
    }
}
