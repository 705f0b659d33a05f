package guanjia.command.imports.table;

import guanjia.command.door.Refusal;

/** Why a file, or a row of it, cannot be read. Lines and columns are counted from 1. */
public sealed interface TableRefusal extends Refusal {

    /** There is nothing in the file. */
    record EmptyFile() implements TableRefusal {}

    /** The file is larger than the limit, in MiB. */
    record FileTooLarge(long limit) implements TableRefusal {}

    /** The file is something else, whatever it is called. */
    record NotATable(String looksLike) implements TableRefusal {}

    /** A workbook of the time before 2007, or one with a password. */
    record OldWorkbook() implements TableRefusal {}

    /**
     * Bytes that are no character in the encoding of the file.
     *
     * @param offset in bytes from the start of the file, from 0
     */
    record BrokenEncoding(String encoding, long offset, long line) implements TableRefusal {}

    /** Quotation marks that do not match. */
    record BrokenQuotes(long line) implements TableRefusal {}

    /** A row of more characters than the limit: most often a quotation mark that never closes. */
    record RowTooLong(long line, int limit) implements TableRefusal {}

    /** More rows than the limit. */
    record TooManyRows(long limit) implements TableRefusal {}

    /** A row of more columns than the limit. */
    record TooManyColumns(long line, int limit) implements TableRefusal {}

    /** A workbook of more parts than the limit. */
    record TooManyParts(int limit) implements TableRefusal {}

    /** A workbook that would become far larger than it is: a bomb, or a sheet for a text file. */
    record InflatesTooMuch(String part) implements TableRefusal {}

    /** A workbook whose inside is damaged. */
    record BrokenWorkbook(String part) implements TableRefusal {}

    /** A workbook without a visible sheet that has rows. */
    record NoSheet() implements TableRefusal {}

    /** A cell of more characters than the limit. */
    record CellTooLong(long line, int column, int limit) implements TableRefusal {}

    /** A row with more or fewer cells than the header. */
    record WrongNumberOfCells(long line, int cells, int expected) implements TableRefusal {}

    /** A formula that gives an error, or whose result was not stored. */
    record FormulaWithoutResult(long line, int column) implements TableRefusal {}
}
