/** The story of the estate, before anybody is asked to carry it out. */
@NullMarked
package guanjia.standalone.estate;

import org.jspecify.annotations.NullMarked;
