package guanjia.command.imports.table;

/**
 * How much of a file is taken in. The figures bound memory and time; they are not rules of the
 * domain.
 *
 * @param fileBytes of the file as it was sent
 * @param rows below the header
 * @param columns of one row
 * @param cellCharacters of one cell; a longer one makes its row unusable, not the file
 * @param archiveParts files inside a workbook
 * @param inflatedBytes of all parts of a workbook together
 * @param inflation how many times larger than its compressed form a part may become
 * @param sharedCharacters of the texts that a workbook keeps aside, which stay in memory
 */
public record TableLimits(
        long fileBytes,
        long rows,
        int columns,
        int cellCharacters,
        int archiveParts,
        long inflatedBytes,
        int inflation,
        long sharedCharacters) {

    private static final long MIB = 1L << 20;

    /** What the product takes in. */
    public static final TableLimits USUAL =
            new TableLimits(200 * MIB, 2_000_000, 200, 10_000, 2_000, 1_024 * MIB, 200, 48_000_000);

    /** Characters of one row, quotes and separators included: more is no row of a register. */
    int rowCharacters() {
        return Math.max(1 << 20, cellCharacters * 8);
    }
}
