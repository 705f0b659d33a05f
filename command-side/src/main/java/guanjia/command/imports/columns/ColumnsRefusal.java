package guanjia.command.imports.columns;

import guanjia.command.door.Refusal;

/** Why the columns of a table cannot be understood. Columns are counted from 1. */
public sealed interface ColumnsRefusal extends Refusal {

    /** Nothing was found that is called so, or by one of the synonyms. */
    record Missing(String missing, String found) implements ColumnsRefusal {}

    /** Two columns mean the same: a map must say which one is meant. */
    record Ambiguous(String field, String headers) implements ColumnsRefusal {}

    /** Two columns carry the same header. */
    record Repeated(String header) implements ColumnsRefusal {}

    /** A column between others has no header. */
    record Unnamed(int column) implements ColumnsRefusal {}

    /** The first row has other columns than the header: one of them is shifted. */
    record Shifted(long line, int cells, int expected) implements ColumnsRefusal {}

    /** The map names a field that this kind does not have. */
    record UnknownField(String field, String known) implements ColumnsRefusal {}

    /** The map names a header that the table does not have. */
    record UnknownHeader(String header, String found) implements ColumnsRefusal {}

    /** A line of the map that says nothing that can be understood. */
    record UnreadableMap(int line) implements ColumnsRefusal {}
}
