package guanjia.query.ledger;

import guanjia.access.CurrentUser;
import guanjia.events.BusinessTime;
import guanjia.events.Role;
import guanjia.query.page.Links;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the ledger is shown. Everything may be left out.
 *
 * @param community one community
 * @param from the first day; else the first of this month
 * @param to the last day; else today
 * @param cursor where the page of a statement begins
 */
public record LedgerFilter(
        @Nullable UUID community,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String cursor) {

    public LocalDate first() {
        return from == null ? last().withDayOfMonth(1) : from;
    }

    public LocalDate last() {
        return to == null ? LocalDate.now(BusinessTime.ZONE) : to;
    }

    /** Where the books of these days are; null for those who may not take them away. */
    @Nullable String books() {
        boolean may =
                CurrentUser.get()
                        .hasAny(Role.ACCOUNTANT, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR);
        return may ? dated().link("/api/ledger/books/{format}") : null;
    }

    /** The same with both days said, whatever day it is. */
    LedgerFilter dated() {
        return new LedgerFilter(community, first(), last(), null);
    }

    String link(String path) {
        return Links.of(path)
                .and("community", community)
                .and("from", from)
                .and("to", to)
                .toString();
    }
}
