/**
 * Units: homes, shops, parking spaces. Where they lie, how large they are, how they are divided and
 * joined, who owns them, and who moves in and out.
 *
 * <p>{@code Property} decides what concerns one unit. What concerns several streams (a place that
 * must be free, a split, a merge) is led by {@code UnitRegister}, in one unit of work. The rules
 * are pure classes: {@code Areas}, {@code Ownership}, {@code Stays}, {@code Handover}.
 */
@NullMarked
package guanjia.command.property;

import org.jspecify.annotations.NullMarked;
