package guanjia.command.imports;

import guanjia.command.door.Asked;
import guanjia.command.door.Command;
import guanjia.command.door.CommandRefused;
import guanjia.command.imports.columns.Columns;
import guanjia.command.imports.kind.Entry;
import guanjia.command.imports.kind.ImportKind;
import guanjia.command.imports.kind.RowRefusal;
import guanjia.command.imports.kind.Streams;
import guanjia.events.ClaimEvent;
import guanjia.events.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides what each row of a chunk comes to: what it names is looked up by its claim, what is known
 * of it is read from its events, and only a difference becomes a command.
 */
@Component
class RowDecisions {

    private static final int FILE_NAME_CHARACTERS_MAX = 400;

    private final Streams streams;
    private final ImportRows rows;

    RowDecisions(Streams streams, ImportRows rows) {
        this.streams = streams;
        this.rows = rows;
    }

    void decide(ImportJob job, ImportKind kind, Columns columns, Asked asked, List<RowFate> fates) {
        kind.refresh();
        for (RowFate fate : fates) {
            attempt(fate, () -> fate.read(kind.read(fate.row().cells(), columns)));
        }
        rejectRepeated(job, fates);
        List<RowFate> open = fates.stream().filter(RowFate::isOpen).toList();
        Map<UUID, UUID> holders = holders(open);
        Map<RowFate, LocalDate> firstDays = Groups.firstDays(open, asked.today());
        String reason = reason(job.file().name());
        try (var _ = streams.load(holders.values())) {
            for (RowFate fate : open) {
                UUID holder = holders.get(fate.key());
                Entry entry = Objects.requireNonNull(fate.entry());
                LocalDate first = Objects.requireNonNull(firstDays.get(fate));
                attempt(
                        fate,
                        () -> {
                            UUID thing = holder == null ? entry.newId() : holder;
                            asked.mustReach(entry.community(thing));
                            if (holder == null) {
                                enter(fate, thing, entry.register(thing, asked.today(), first));
                            } else {
                                var history = streams.of(thing);
                                fate.decide(thing, entry.correct(thing, history, reason));
                            }
                        });
            }
        }
    }

    /** Of a row that states nothing there is no thing. */
    private static void enter(RowFate fate, UUID thing, @Nullable Command command) {
        fate.decide(command == null ? null : thing, command);
    }

    private static String reason(String name) {
        return "import " + name.substring(0, Math.min(name.length(), FILE_NAME_CHARACTERS_MAX));
    }

    private static void attempt(RowFate fate, Runnable step) {
        if (fate.isOpen()) {
            try {
                step.run();
            } catch (CommandRefused refused) {
                fate.reject(refused.refusal());
            }
        }
    }

    private void rejectRepeated(ImportJob job, List<RowFate> fates) {
        Map<UUID, Long> lines = new HashMap<>(rows.linesOf(job.id(), keys(fates)));
        for (RowFate fate : fates) {
            UUID key = fate.key();
            if (fate.isOpen() && key != null) {
                Long line = lines.putIfAbsent(key, fate.row().line());
                if (line != null) {
                    fate.reject(new RowRefusal.RepeatedInFile(line));
                }
            }
        }
    }

    /** Who holds each claim now; without those that nobody holds. */
    private Map<UUID, UUID> holders(List<RowFate> open) {
        Map<UUID, UUID> holders = new HashMap<>();
        Set<UUID> claims = keys(open);
        try (var _ = streams.load(claims)) {
            for (UUID claim : claims) {
                for (Event event : streams.of(claim)) {
                    switch (event) {
                        case ClaimEvent.Taken(_, _, var holder) -> holders.put(claim, holder);
                        case ClaimEvent.Released _ -> holders.remove(claim);
                        default -> throw new IllegalStateException(claim + " is no claim");
                    }
                }
            }
        }
        return holders;
    }

    /** Every stream that the commands of these rows will read. */
    static Set<UUID> streamsOf(List<RowFate> fates) {
        Set<UUID> needed = new HashSet<>(keys(fates));
        for (RowFate fate : fates) {
            if (fate.command() != null && fate.entry() != null) {
                needed.add(Objects.requireNonNull(fate.target()));
                needed.addAll(fate.entry().alsoReads());
            }
        }
        return needed;
    }

    private static Set<UUID> keys(List<RowFate> fates) {
        List<UUID> keys = new ArrayList<>();
        for (RowFate fate : fates) {
            if (fate.key() != null) {
                keys.add(fate.key());
            }
        }
        return new HashSet<>(keys);
    }
}
