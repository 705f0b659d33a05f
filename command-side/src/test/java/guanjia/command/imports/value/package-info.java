@NullMarked
package guanjia.command.imports.value;

import org.jspecify.annotations.NullMarked;
