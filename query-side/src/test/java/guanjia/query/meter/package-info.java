@NullMarked
package guanjia.query.meter;

import org.jspecify.annotations.NullMarked;
