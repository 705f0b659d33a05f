/** Benchmarks, each beside the raw limit it is compared with. */
@NullMarked
package guanjia.bench;

import org.jspecify.annotations.NullMarked;
