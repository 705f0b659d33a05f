package guanjia.command.imports.money;

import guanjia.command.claim.Unique;
import guanjia.command.door.Command;
import guanjia.command.imports.kind.Entry;
import guanjia.command.standard.FeeStandardCommand.Open;
import guanjia.command.standard.FeeStandardCommand.Propose;
import guanjia.command.standard.FeeStandardCommand.Revise;
import guanjia.command.standard.FeeStandards;
import guanjia.events.CommunityId;
import guanjia.events.Event;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardEvent.Scope;
import guanjia.events.FeeStandardEvent.VersionApproved;
import guanjia.events.FeeStandardEvent.VersionProposed;
import guanjia.events.FeeStandardEvent.VersionPublished;
import guanjia.events.FeeStandardEvent.VersionRejected;
import guanjia.events.FeeStandardEvent.VersionRevised;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms;
import guanjia.events.Stated;
import guanjia.events.Usage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fee of the homes of a community as a row states it. It becomes a proposal that somebody else
 * approves; where the words leave the price open, one that somebody decides first.
 *
 * @param terms null when nothing is stated
 * @param from null when no first day is stated
 */
record StandardEntry(
        CommunityId community,
        @Nullable FeeTerms terms,
        @Nullable LocalDate from,
        List<String> flags)
        implements Entry {

    static final FeeItem ITEM = new FeeItem(FeeKind.PROPERTY, "property-home");
    static final String NAME = "物业费";
    private static final Scope HOMES = new Scope(Set.of(Usage.HOME), List.of());

    /** What the standard says by now; who decided a price by hand keeps it. */
    private record Known(int version, LocalDate from, boolean proposed, @Nullable Stated stated) {

        static final Known NOTHING = new Known(0, LocalDate.MIN, false, null);

        Known proposed(int number, LocalDate first, FeeTerms terms) {
            Stated said = terms.pricing().stated();
            return new Known(number, first, true, said == null ? stated : said);
        }

        Known decided() {
            return new Known(version, from, false, stated);
        }
    }

    @Override
    public Unique key() {
        return FeeStandards.nameOf(community, ITEM, NAME);
    }

    @Override
    public CommunityId community(UUID thing) {
        return community;
    }

    @Override
    public Set<UUID> alsoReads() {
        return Set.of(community.value());
    }

    @Override
    public @Nullable Command register(UUID thing, LocalDate today, LocalDate first) {
        return terms == null
                ? null
                : new Open(
                        new FeeStandardId(thing),
                        community,
                        ITEM,
                        NAME,
                        HOMES,
                        from == null ? today.withDayOfMonth(1) : from,
                        terms);
    }

    @Override
    public @Nullable Command correct(UUID thing, List<Event> history, String reason) {
        Known known = Known.NOTHING;
        for (Event event : history) {
            known =
                    switch (event) {
                        case VersionProposed(_, var number, var first, var said, _) ->
                                known.proposed(number, first, said);
                        case VersionRevised(_, var number, var first, var said, _) ->
                                known.proposed(number, first, said);
                        case VersionApproved _, VersionRejected _, VersionPublished _ ->
                                known.decided();
                        default -> known;
                    };
        }
        if (terms == null || Objects.equals(known.stated(), terms.pricing().stated())) {
            return null;
        }
        FeeStandardId standard = new FeeStandardId(thing);
        LocalDate first = from == null ? known.from() : from;
        return known.proposed()
                ? new Revise(standard, known.version(), first, terms)
                : new Propose(standard, from == null ? first.plusMonths(1) : from, terms);
    }
}
