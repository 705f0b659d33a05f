/** The register on a real database. */
@NullMarked
package guanjia.query.register;

import org.jspecify.annotations.NullMarked;
