/**
 * Imports: files of communities, units and other things, taken in row by row.
 *
 * <p>An import is a job. Its file is stored before the answer goes out; a worker takes the rows in
 * chunks, and each chunk is one transaction: the events of its rows, the outcome of each row and
 * the {@code Progressed} event of the import. So an import that is cut off at any moment goes on
 * behind the last chunk, in whichever process, and repeats nothing. Importing the same file again
 * changes nothing, because each row is compared with what the events say of the thing it names.
 *
 * <p>What a row can be is a {@link guanjia.command.imports.kind.ImportKind}; how files are read is
 * in {@code table}, what columns mean in {@code columns}, what figures say in {@code value}.
 */
@NullMarked
package guanjia.command.imports;

import org.jspecify.annotations.NullMarked;
