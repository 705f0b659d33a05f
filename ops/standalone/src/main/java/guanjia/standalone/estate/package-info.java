/**
 * The demonstration estate: three communities with their homes, shops and parking spaces, the
 * people in them, and two years of what happened to them. All of it is invented by a generator with
 * a fixed seed, asked for by commands like everything else, and never loaded beside real data.
 *
 * <p>A {@link guanjia.standalone.estate.Chapter} is a piece that is carried out in one transaction.
 * An interrupted loading goes on behind the last complete one.
 */
@NullMarked
package guanjia.standalone.estate;

import org.jspecify.annotations.NullMarked;
