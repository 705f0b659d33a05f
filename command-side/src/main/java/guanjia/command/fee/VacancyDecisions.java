package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.fee.AdjustmentCommand.ConfirmVacancy;
import guanjia.command.fee.AdjustmentCommand.EndVacancy;
import guanjia.command.fee.AdjustmentCommand.ReportVacancy;
import guanjia.command.fee.Adjustments.Vacancy;
import guanjia.events.AdjustmentEvent.VacancyConfirmed;
import guanjia.events.AdjustmentEvent.VacancyEnded;
import guanjia.events.AdjustmentEvent.VacancyReported;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Decides on which days a unit stands empty, which a fee standard may take into account. Two
 * vacancies never overlap.
 */
final class VacancyDecisions {

    private VacancyDecisions() {}

    static void decide(Account account, ReportVacancy report, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        AdjustmentDecisions.mustBeNew(account, report.adjustment());
        Input.required("evidence", report.evidence(), Input.REASON_LENGTH_MAX);
        Rules.day(account, report.from(), asked);
        mustNotBeEmpty(account, report.from());
        happen.happen(
                new VacancyReported(
                        account.id(),
                        report.adjustment(),
                        report.from(),
                        report.evidence(),
                        asked.actor()));
    }

    static void decide(Account account, ConfirmVacancy confirm, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Adjustments.Asked report = AdjustmentDecisions.find(account, confirm.adjustment());
        Rules.anotherThan(report.by(), asked);
        mustNotBeEmpty(account, from(report));
        happen.happen(new VacancyConfirmed(account.id(), confirm.adjustment()));
    }

    static void decide(Account account, EndVacancy end, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Vacancy vacancy = account.adjustments().vacancy(end.adjustment());
        if (vacancy == null) {
            throw new CommandRefused(new AdjustmentRefusal.NoSuchRequest(end.adjustment()));
        }
        if (vacancy.until() != null) {
            throw new CommandRefused(new AdjustmentRefusal.AlreadyEnded(vacancy.until()));
        }
        CommandRefused.unless(
                !end.until().isBefore(vacancy.from()),
                new AdjustmentRefusal.EndsBeforeItBegins(vacancy.from()));
        Rules.day(account, end.until(), asked);
        happen.happen(new VacancyEnded(account.id(), end.adjustment(), end.until()));
    }

    private static LocalDate from(Adjustments.Asked report) {
        @Nullable LocalDate from = report.emptyFrom();
        if (from == null) {
            throw new CommandRefused(new AdjustmentRefusal.OtherRequest(report.adjustment()));
        }
        return from;
    }

    private static void mustNotBeEmpty(Account account, LocalDate from) {
        for (Vacancy other : account.adjustments().vacancies()) {
            boolean over = other.until() != null && other.until().isBefore(from);
            CommandRefused.unless(over, new AdjustmentRefusal.AlreadyEmpty(other.from()));
        }
    }
}
