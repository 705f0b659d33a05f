/**
 * Persons: owners, tenants and their families. Every value about them is sealed with a key of their
 * own; to erase a person is to destroy that key (个人信息保护法 47).
 *
 * <p>Other features ask {@link guanjia.command.person.Persons} whether a person is known; nothing
 * else leaves this package but its commands and refusals.
 */
@NullMarked
package guanjia.command.person;

import org.jspecify.annotations.NullMarked;
