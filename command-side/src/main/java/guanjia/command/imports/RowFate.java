package guanjia.command.imports;

import guanjia.command.door.Command;
import guanjia.command.door.Refusal;
import guanjia.command.imports.kind.Entry;
import guanjia.command.imports.table.TableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of one row: undecided first, then accepted, unchanged or rejected. */
final class RowFate {

    /** How a row ended, with the letter it has in the table of rows. */
    enum Outcome {
        ACCEPTED('A'),
        UNCHANGED('U'),
        REJECTED('R');

        final char letter;

        Outcome(char letter) {
            this.letter = letter;
        }

        static Outcome of(String letter) {
            for (Outcome outcome : values()) {
                if (outcome.letter == letter.charAt(0)) {
                    return outcome;
                }
            }
            throw new IllegalArgumentException(letter);
        }
    }

    private final TableRow row;
    private final String group;
    private @Nullable Entry entry;
    private @Nullable UUID key;
    private @Nullable UUID target;
    private @Nullable Command command;
    private @Nullable Refusal refusal;

    /**
     * @param group neighbouring rows with the same are carried out together; empty for none
     */
    RowFate(TableRow row, String group) {
        this.row = row;
        this.group = group;
        this.refusal = row.fault();
    }

    TableRow row() {
        return row;
    }

    boolean belongsTo(RowFate before) {
        return !group.isEmpty() && group.equals(before.group);
    }

    Optional<LocalDate> firstDay() {
        return entry == null ? Optional.empty() : Optional.ofNullable(entry.firstDay());
    }

    long turn() {
        return entry == null ? 0 : entry.turn();
    }

    @Nullable Entry entry() {
        return entry;
    }

    void read(Entry what) {
        entry = what;
        key = what.key().id().value();
    }

    /** The id of the claim by which the thing is known; null when the row could not be read. */
    @Nullable UUID key() {
        return key;
    }

    @Nullable UUID target() {
        return target;
    }

    /** The command that carries the row out; null when nothing is to be done. */
    @Nullable Command command() {
        return command;
    }

    @Nullable Refusal refusal() {
        return refusal;
    }

    void decide(@Nullable UUID thing, @Nullable Command what) {
        target = thing;
        command = what;
    }

    void reject(Refusal why) {
        refusal = why;
        command = null;
    }

    boolean isOpen() {
        return refusal == null;
    }

    Outcome outcome() {
        if (refusal != null) {
            return Outcome.REJECTED;
        }
        return command == null ? Outcome.UNCHANGED : Outcome.ACCEPTED;
    }

    List<String> flags() {
        return entry == null ? List.of() : entry.flags();
    }
}
