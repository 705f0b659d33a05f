/**
 * Values as people write them, read by pure functions: {@code 2.38至3.5元/平米/月}, {@code 暂无信息}, {@code
 * 1户}.
 *
 * <p>What was written is kept beside what could be read from it. What looks wrong is flagged and
 * never mended; what a value could be is data with a source, not a constant.
 */
@NullMarked
package guanjia.command.imports.value;

import org.jspecify.annotations.NullMarked;
