/**
 * What the rows of a file can be: communities, units. A kind is a plug-in; it reads rows into
 * {@link guanjia.command.imports.kind.Entry entries} and says which commands they come to. It is
 * given what is known by the events alone and reads no read model.
 */
@NullMarked
package guanjia.command.imports.kind;

import org.jspecify.annotations.NullMarked;
