package guanjia.command.standard;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.standard.FeeStandardCommand.Approve;
import guanjia.command.standard.FeeStandardCommand.End;
import guanjia.command.standard.FeeStandardCommand.Open;
import guanjia.command.standard.FeeStandardCommand.Propose;
import guanjia.command.standard.FeeStandardCommand.Publish;
import guanjia.command.standard.FeeStandardCommand.RecordBilling;
import guanjia.command.standard.FeeStandardCommand.Reject;
import guanjia.command.standard.FeeStandardCommand.Revise;
import guanjia.command.standard.FeeStandardCommand.WithdrawBilling;
import guanjia.command.standard.Versions.Phase;
import guanjia.command.standard.Versions.Version;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardEvent.Billed;
import guanjia.events.FeeStandardEvent.BillingWithdrawn;
import guanjia.events.FeeStandardEvent.Ended;
import guanjia.events.FeeStandardEvent.Opened;
import guanjia.events.FeeStandardEvent.VersionApproved;
import guanjia.events.FeeStandardEvent.VersionProposed;
import guanjia.events.FeeStandardEvent.VersionPublished;
import guanjia.events.FeeStandardEvent.VersionRejected;
import guanjia.events.FeeStandardEvent.VersionRevised;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Decides about one fee standard: who proposes does not approve, an open price is not approved, and
 * no version begins in days that are charged.
 */
final class StandardDecisions {

    private static final int BUILDINGS_MAX = 500;

    private StandardDecisions() {}

    static List<FeeStandardEvent> decide(Open open, Asked asked) {
        asked.mustReach(open.community());
        Input.plannedDay("from", open.from(), asked);
        Input.required("name", open.name(), Input.NAME_LENGTH_MAX);
        Input.count("buildings", open.scope().buildings(), 0, BUILDINGS_MAX);
        TermsRules.check(open.terms());
        return List.of(
                new Opened(
                        open.standard(),
                        open.community(),
                        open.item(),
                        open.name().strip(),
                        open.scope()),
                new VersionProposed(open.standard(), 1, open.from(), open.terms(), asked.actor()));
    }

    static FeeStandardEvent decide(Standard standard, Propose propose, Asked asked) {
        mustGoOn(standard, asked);
        Input.plannedDay("from", propose.from(), asked);
        TermsRules.check(propose.terms());
        Version pending = standard.versions().pending();
        if (pending != null) {
            throw new CommandRefused(new FeeStandardRefusal.VersionPending(pending.number()));
        }
        mustBeginFreely(standard, propose.from());
        return new VersionProposed(
                standard.id(),
                standard.versions().next(),
                propose.from(),
                propose.terms(),
                asked.actor());
    }

    static FeeStandardEvent decide(Standard standard, Revise revise, Asked asked) {
        mustGoOn(standard, asked);
        Input.plannedDay("from", revise.from(), asked);
        TermsRules.check(revise.terms());
        mustBeProposed(standard, revise.version());
        mustBeginFreely(standard, revise.from());
        return new VersionRevised(
                standard.id(), revise.version(), revise.from(), revise.terms(), asked.actor());
    }

    static FeeStandardEvent decide(Standard standard, Approve approve, Asked asked) {
        mustGoOn(standard, asked);
        Version version = mustBeProposed(standard, approve.version());
        CommandRefused.unless(
                !version.by().equals(asked.actor()),
                new FeeStandardRefusal.OwnProposal(version.number()));
        TermsRules.mustSayWhatToCharge(version.terms());
        return new VersionApproved(standard.id(), version.number());
    }

    static FeeStandardEvent decide(Standard standard, Reject reject, Asked asked) {
        asked.mustReach(standard.community());
        Input.reason(reject.reason());
        Version version = find(standard, reject.version());
        CommandRefused.unless(
                version.phase() == Phase.PROPOSED || version.phase() == Phase.APPROVED,
                new FeeStandardRefusal.AlreadyDecided(version.number()));
        return new VersionRejected(standard.id(), version.number());
    }

    static FeeStandardEvent decide(Standard standard, Publish publish, Asked asked) {
        mustGoOn(standard, asked);
        Version version = find(standard, publish.version());
        CommandRefused.unless(
                version.phase() == Phase.APPROVED,
                new FeeStandardRefusal.NotApproved(version.number()));
        // Days may have been charged since it was proposed.
        mustBeginFreely(standard, version.from());
        return new VersionPublished(standard.id(), version.number(), version.from());
    }

    static FeeStandardEvent decide(Standard standard, End end, Asked asked) {
        mustGoOn(standard, asked);
        Input.reason(end.reason());
        Input.plannedDay("until", end.until(), asked);
        LocalDate billed = standard.billedThrough();
        if (billed != null && billed.isAfter(end.until())) {
            throw new CommandRefused(new FeeStandardRefusal.BilledBeyond(end.until(), billed));
        }
        return new Ended(standard.id(), end.until());
    }

    static FeeStandardEvent decide(Standard standard, RecordBilling billing, Asked asked) {
        asked.mustReach(standard.community());
        LocalDate first = billing.period().from();
        boolean inForce =
                standard.versions().published().stream()
                        .anyMatch(version -> !version.from().isAfter(first));
        CommandRefused.unless(inForce, new FeeStandardRefusal.NotInForce(first));
        if (standard.until() != null && standard.until().isBefore(billing.period().to())) {
            throw new CommandRefused(new FeeStandardRefusal.Ended(standard.until()));
        }
        return new Billed(standard.id(), billing.period(), billing.run());
    }

    static List<FeeStandardEvent> decide(Standard standard, WithdrawBilling withdraw, Asked asked) {
        asked.mustReach(standard.community());
        List<FeeStandardEvent> withdrawn = new ArrayList<>();
        for (Standard.Billing billing : standard.billings()) {
            if (withdraw.run().equals(billing.run())) {
                FeeStandardEvent one =
                        new BillingWithdrawn(standard.id(), billing.period(), withdraw.run());
                withdrawn.addAll(Collections.nCopies(billing.times(), one));
            }
        }
        CommandRefused.unless(
                !withdrawn.isEmpty(), new FeeStandardRefusal.NotBilledBy(withdraw.run()));
        return withdrawn;
    }

    private static void mustGoOn(Standard standard, Asked asked) {
        asked.mustReach(standard.community());
        if (standard.until() != null) {
            throw new CommandRefused(new FeeStandardRefusal.Ended(standard.until()));
        }
    }

    private static void mustBeginFreely(Standard standard, LocalDate from) {
        LocalDate billed = standard.billedThrough();
        if (billed != null && !from.isAfter(billed)) {
            throw new CommandRefused(new FeeStandardRefusal.BeginsInBilledPeriod(from, billed));
        }
        List<Version> published = standard.versions().published();
        if (!published.isEmpty()) {
            LocalDate latest = published.getLast().from();
            CommandRefused.unless(
                    from.isAfter(latest), new FeeStandardRefusal.NotLater(from, latest));
        }
    }

    private static Version mustBeProposed(Standard standard, int number) {
        Version version = find(standard, number);
        CommandRefused.unless(
                version.phase() == Phase.PROPOSED, new FeeStandardRefusal.AlreadyDecided(number));
        return version;
    }

    private static Version find(Standard standard, int number) {
        Version version = standard.versions().find(number);
        CommandRefused.unless(version != null, new FeeStandardRefusal.NoSuchVersion(number));
        return Objects.requireNonNull(version);
    }
}
