/** How bank statements are compared with the books, and how that is shown. */
@NullMarked
package guanjia.query.bank;

import org.jspecify.annotations.NullMarked;
