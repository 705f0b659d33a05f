/** The door under test, with an aggregate of its own and a real PostgreSQL. */
@NullMarked
package guanjia.command.door;

import org.jspecify.annotations.NullMarked;
