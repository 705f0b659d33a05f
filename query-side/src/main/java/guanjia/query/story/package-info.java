/**
 * The history of any one thing, one line an event, in words: when it was recorded, since when it is
 * true, who did it and why, what it changed. Each line opens into the event exactly as it is
 * stored.
 *
 * <p>It reads the history itself, through {@link guanjia.history.Archive}, never a read model. Who
 * may read the history of which thing is said by the feature, as a {@link
 * guanjia.query.story.Subject} bean.
 */
@NullMarked
package guanjia.query.story;

import org.jspecify.annotations.NullMarked;
