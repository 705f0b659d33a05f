/**
 * A stand-in for Axon Server, which no package registry holds: it speaks the server's protocol on
 * the loopback interface and keeps what it is sent in memory. What it answers follows the comments
 * in the published protocol files; it proves our side of the wire, not the server's.
 */
@NullMarked
package guanjia.history.standin;

import org.jspecify.annotations.NullMarked;
