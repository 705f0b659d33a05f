/**
 * What every page shares: the layout, the words in two languages, the assets, the navigation, the
 * error pages, and the helpers with which other packages fit their pages in.
 *
 * <p>It knows no read model. Feature packages depend on it; it depends on none of them.
 *
 * <p>To add a page: a controller that returns a template; the template starts with {@code
 * th:replace="~{layout :: page(title, here, trail, actions, body)}"}; a {@link
 * guanjia.query.page.Destination} bean puts it into the navigation; its words go into one file
 * {@code messages/<feature>.properties} and its {@code _en} twin, which are found by themselves.
 */
@NullMarked
package guanjia.query.page;

import org.jspecify.annotations.NullMarked;
