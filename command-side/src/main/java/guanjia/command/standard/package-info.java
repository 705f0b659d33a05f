/**
 * Fee standards: what is charged for, at which price, and how a charge comes about. Versions are
 * proposed by one person, approved by another, published for owners to see, and never edited then.
 *
 * <p>Days that were charged are recorded with the standard, so a version that would begin in them
 * is refused: what was billed stays explained by what was in force.
 */
@NullMarked
package guanjia.command.standard;

import org.jspecify.annotations.NullMarked;
