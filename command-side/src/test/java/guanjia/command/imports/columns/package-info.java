@NullMarked
package guanjia.command.imports.columns;

import org.jspecify.annotations.NullMarked;
