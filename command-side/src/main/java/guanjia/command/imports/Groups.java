package guanjia.command.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Neighbouring rows that are about one thing, such as an account. */
final class Groups {

    private Groups() {}

    /** For each row, the first day its group speaks of; today when it speaks of none. */
    static Map<RowFate, LocalDate> firstDays(List<RowFate> rows, LocalDate today) {
        Map<RowFate, LocalDate> days = new HashMap<>();
        for (int from = 0, to; from < rows.size(); from = to) {
            to = from + 1;
            while (to < rows.size() && rows.get(to).belongsTo(rows.get(to - 1))) {
                to++;
            }
            List<RowFate> group = rows.subList(from, to);
            LocalDate first =
                    group.stream()
                            .flatMap(row -> row.firstDay().stream())
                            .min(LocalDate::compareTo)
                            .orElse(today);
            group.forEach(row -> days.put(row, first));
        }
        return days;
    }
}
