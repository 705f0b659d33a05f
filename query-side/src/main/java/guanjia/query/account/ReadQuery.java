package guanjia.query.account;

import guanjia.access.ReadEntry;
import guanjia.access.ReadLog;
import guanjia.access.ReadLogEntries;
import guanjia.access.Reading;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.query.page.Slice;
import java.util.List;
import org.springframework.stereotype.Component;

/** The record of readings. Whoever looks into it is recorded there too. */
@Component
class ReadQuery {

    private static final int ROWS = 50;

    private final ReadLogEntries entries;
    private final ReadLog readLog;

    ReadQuery(ReadLogEntries entries, ReadLog readLog) {
        this.entries = entries;
        this.readLog = readLog;
    }

    Slice<ReadEntry> list(ReadFilter filter) {
        List<ReadEntry> found = entries.find(filter.search(), filter.before(), ROWS + 1);
        readLog.record(
                Reading.READ_LOG,
                filter.person() == null ? List.of() : List.of(PersonId.of(filter.person())),
                filter.property() == null ? List.of() : List.of(PropertyId.of(filter.property())));
        boolean more = found.size() > ROWS;
        List<ReadEntry> page = more ? found.subList(0, ROWS) : found;
        return new Slice<>(page, more ? Long.toString(page.getLast().id()) : null, null);
    }
}
