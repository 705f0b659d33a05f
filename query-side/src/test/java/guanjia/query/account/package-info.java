/** The pages of accounts and of the record of readings, in a running process. */
@NullMarked
package guanjia.query.account;

import org.jspecify.annotations.NullMarked;
