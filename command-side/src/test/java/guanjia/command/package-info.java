/** What all tests of decisions share. */
@NullMarked
package guanjia.command;

import org.jspecify.annotations.NullMarked;
