/** What is printed. */
@NullMarked
package guanjia.query.paper;

import org.jspecify.annotations.NullMarked;
