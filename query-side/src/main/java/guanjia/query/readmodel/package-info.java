/**
 * The machinery of all read models, once: their tables in versioned schemas, the projection of
 * events into them exactly once, waiting, live updates, dead letters, and the rebuild beside the
 * live version. It knows no feature; a feature gives it a {@link
 * guanjia.query.readmodel.ReadModel}.
 */
@NullMarked
package guanjia.query.readmodel;

import org.jspecify.annotations.NullMarked;
