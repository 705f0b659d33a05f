/**
 * Imports on the screen: the form that sends a file, the history of imports, and each of them as it
 * runs. What is shown comes from the events of imports; the files, the templates and the fate of
 * each row are with the command side, under {@code /api/imports}.
 */
@NullMarked
package guanjia.query.imports;

import org.jspecify.annotations.NullMarked;
