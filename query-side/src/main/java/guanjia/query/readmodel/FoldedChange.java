package guanjia.query.readmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of a row that takes in later changes of this row. */
final class FoldedChange {

    private final Change first;
    private final Object key;
    private Form form;

    /** Of each assignment of the form. */
    private final List<List<@Nullable Object>> args;

    private FoldedChange(Change first, Object key, Form form, List<List<@Nullable Object>> args) {
        this.first = first;
        this.key = key;
        this.form = form;
        this.args = args;
    }

    /** Null when the statement is not understood or its arguments do not fit it. */
    static @Nullable FoldedChange of(Change change, Forms forms) {
        Optional<Form> known = forms.of(change.sql());
        if (known.isEmpty()) {
            return null;
        }
        Form form = known.get();
        List<List<@Nullable Object>> args = form.split(change.args());
        if (args == null) {
            return null;
        }
        Object key =
                form.makes()
                        ? args.get(form.indexOf(form.table().key())).getFirst()
                        : change.args().getLast();
        return key == null ? null : new FoldedChange(change, key, form, args);
    }

    /** Takes the next change in, or returns false. */
    boolean takes(FoldedChange next) {
        if (next.form.makes()
                || form.isLong()
                || !form.table().name().equals(next.form.table().name())
                || !key.equals(next.key)) {
            return false;
        }
        Form.Step step = form.then(next.form);
        if (!mayTake(next, step.falls())) {
            return false;
        }
        for (int index = 0; index < next.args.size(); index++) {
            int falls = step.falls().get(index);
            if (falls < 0) {
                args.add(next.args.get(index));
            } else {
                Assignment later = next.form.assignments().get(index);
                args.set(falls, joined(later, args.get(falls), next.args.get(index)));
            }
        }
        form = step.result();
        return true;
    }

    /** What is overwritten can be left out if the database would have taken it in any case. */
    private boolean mayTake(FoldedChange next, List<Integer> falls) {
        for (int index = 0; index < falls.size(); index++) {
            int former = falls.get(index);
            if (former >= 0
                    && !next.form.assignments().get(index).usesFormer()
                    && !(form.assignments().get(former).isBare()
                            && args.get(former).stream().allMatch(FoldedChange::isHarmless))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmless(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Boolean _, UUID _, LocalDate _, Enum<?> _ -> true;
            default -> false;
        };
    }

    private static List<@Nullable Object> joined(
            Assignment later, List<@Nullable Object> former, List<@Nullable Object> own) {
        if (!later.usesFormer()) {
            return own;
        }
        List<@Nullable Object> joined = new ArrayList<>(own.subList(0, later.headArgs()));
        joined.addAll(former);
        joined.addAll(own.subList(later.headArgs(), own.size()));
        return joined;
    }

    /** One statement for all that was taken in. */
    Change change() {
        List<@Nullable Object> all = new ArrayList<>();
        args.forEach(all::addAll);
        if (!form.makes()) {
            all.add(key);
        }
        return new Change(first.event(), first.row(), form.sql(), all);
    }
}
