/**
 * The pages about logins: the door itself, one's own account, and everybody's for administrators.
 */
@NullMarked
package guanjia.query.account;

import org.jspecify.annotations.NullMarked;
