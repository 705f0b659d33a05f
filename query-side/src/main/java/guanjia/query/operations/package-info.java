/**
 * What an operator sees of the read models and does about them: how far each has got, its dead
 * letters, its rebuild.
 */
@NullMarked
package guanjia.query.operations;

import org.jspecify.annotations.NullMarked;
