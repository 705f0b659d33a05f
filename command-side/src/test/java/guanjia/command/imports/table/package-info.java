@NullMarked
package guanjia.command.imports.table;

import org.jspecify.annotations.NullMarked;
