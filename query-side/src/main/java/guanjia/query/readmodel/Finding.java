package guanjia.query.readmodel;

import org.jspecify.annotations.Nullable;

/**
 * A table that is not the same in two versions at the same position.
 *
 * @param live null when only the new version has the table
 * @param built null when only the live version has it
 */
public record Finding(String table, @Nullable Digest live, @Nullable Digest built) {

    /**
     * What a table holds, whatever the order of its rows.
     *
     * @param checksum the sum of a hash of each row
     */
    public record Digest(long rows, String checksum) {}
}
