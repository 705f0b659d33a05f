package guanjia.query.readmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers equal statements, so that they go to the database together, as far as the order of the
 * changes of each row allows.
 */
final class Groups {

    /** Equal statements in the order of their changes. */
    record Group(String sql, List<Change> changes) {}

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, List<Integer>> groupsOfSql = new HashMap<>();
    private final Map<Change.Row, Integer> lastGroupOfRow = new HashMap<>();

    /** Groups before this one are closed by a change of any rows. */
    private int barrier;

    private Groups() {}

    static List<Group> of(List<Change> changes) {
        Groups groups = new Groups();
        changes.forEach(groups::add);
        return groups.groups;
    }

    private void add(Change change) {
        if (change.row() == null) {
            open(change.sql()).changes().add(change);
            barrier = groups.size();
            return;
        }
        int found = firstFrom(earliest(change), change.sql());
        Group group = found < 0 ? open(change.sql()) : groups.get(found);
        group.changes().add(change);
        lastGroupOfRow.put(change.row(), found < 0 ? groups.size() - 1 : found);
    }

    private int earliest(Change change) {
        Integer last = lastGroupOfRow.get(change.row());
        if (last == null || last < barrier) {
            return barrier;
        }
        boolean sameGroup =
                groups.get(last).sql().equals(change.sql())
                        && !Change.becomesOneStatement(change.sql());
        return sameGroup ? last : last + 1;
    }

    private int firstFrom(int earliest, String sql) {
        for (int index : groupsOfSql.getOrDefault(sql, List.of())) {
            if (index >= earliest) {
                return index;
            }
        }
        return -1;
    }

    private Group open(String sql) {
        Group group = new Group(sql, new ArrayList<>());
        groupsOfSql.computeIfAbsent(sql, _ -> new ArrayList<>()).add(groups.size());
        groups.add(group);
        return group;
    }
}
