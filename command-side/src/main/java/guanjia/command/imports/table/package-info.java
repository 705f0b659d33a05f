/**
 * Tables as people send them: CSV in the encodings that are in use, and XLSX workbooks.
 *
 * <p>A file comes from outside and may be anything: a picture with the wrong name, a bomb, a table
 * with a broken byte in the middle. Everything here reads in one pass, keeps one row in memory (and
 * the shared texts of a workbook, up to a limit), and refuses in words that say where. Nothing here
 * knows what the columns mean, and nothing depends on a framework.
 *
 * <p>Workbooks are read with the XML reader of the JDK and not with a spreadsheet library, because
 * the limits must hold while a part is being inflated: the libraries take a cell's address and the
 * length of its text on trust.
 */
@NullMarked
package guanjia.command.imports.table;

import org.jspecify.annotations.NullMarked;
