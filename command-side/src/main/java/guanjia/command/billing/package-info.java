/**
 * Bill runs: a period charged to all units of communities, exactly once.
 *
 * <p>A run is a job. It is planned, computed without charging anybody, published by a person, and
 * then charges unit by unit in batches: the charges of a batch and the {@code Progressed} event of
 * the run are one transaction. So a run that is cut off at any moment goes on behind the last
 * batch, in whichever process. That nobody is charged twice does not hang on this: each account
 * refuses a second charge for a day.
 *
 * <p>What a unit is charged is a pure function of facts ({@link guanjia.command.billing.UnitBilling
 * UnitBilling}): the published versions, the register, the readings and what the account says. They
 * are read from the streams of events, a page of units by one query. Which units a community has is
 * known from a table of keys that follows the history ({@link guanjia.command.billing.Directory
 * Directory}).
 */
@NullMarked
package guanjia.command.billing;

import org.jspecify.annotations.NullMarked;
