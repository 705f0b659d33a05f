package guanjia.query.page;

import guanjia.events.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * A place in the navigation. A feature contributes it as a bean; those who have none of its roles
 * do not see it (the page itself refuses them all the same).
 *
 * @param order places with smaller numbers come first
 * @param group the heading it stands under; its words are {@code nav.group.<group>}
 * @param key names it for {@code here} of the layout; its words are {@code nav.<key>}
 * @param href an absolute path
 * @param icon the name of a Tabler icon, without {@code ti-}
 * @param roles who sees it
 */
public record Destination(
        int order, String group, String key, String href, String icon, Set<Role> roles) {

    public Destination {
        roles = Set.copyOf(roles);
    }

    /** A place that every member of the staff sees; residents have pages of their own. */
    public static Destination forStaff(
            int order, String group, String key, String href, String icon) {
        return new Destination(
                order, group, key, href, icon, EnumSet.complementOf(EnumSet.of(Role.RESIDENT)));
    }

    /** A place that everybody sees. */
    public static Destination forAll(
            int order, String group, String key, String href, String icon) {
        return new Destination(order, group, key, href, icon, EnumSet.allOf(Role.class));
    }
}
