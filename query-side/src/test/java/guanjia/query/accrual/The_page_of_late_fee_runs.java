package guanjia.query.accrual;

import static guanjia.query.register.Estate.communityId;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.LateFeeRunEvent;
import guanjia.events.LateFeeRunId;
import guanjia.events.Role;
import guanjia.history.Ids;
import guanjia.query.fees.FeesSystem;
import guanjia.query.register.Pages;
import guanjia.query.register.RegisterSystem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class The_page_of_late_fee_runs {

    private static final RegisterSystem SYSTEM = FeesSystem.shared();
    private static final Pages PAGES = new Pages(SYSTEM);

    private final LateFeeRunId run = new LateFeeRunId(Ids.next());

    @Test
    void says_which_days_are_counted() {
        SYSTEM.happened(new LateFeeRunEvent.Started(run, LocalDate.of(2026, 3, 14)));
        RegisterSystem.as(Role.ACCOUNTANT);
        assertThat(PAGES.chinese("/late-fee-runs")).contains("2026-03-14", "进行中", "定时");
        assertThat(PAGES.chinese("/api/late-fee-runs/" + run)).contains("\"state\":\"RUNNING\"");
        SYSTEM.happened(new LateFeeRunEvent.Finished(run, 77));
        assertThat(PAGES.english("/late-fee-runs")).contains("Finished", "77");
        assertThat(PAGES.chinese("/api/late-fee-runs")).contains("\"accounts\":77");
    }

    @Test
    void lets_those_begin_one_whose_work_it_is_everywhere() {
        RegisterSystem.as(Role.MANAGER);
        assertThat(PAGES.chinese("/late-fee-runs")).contains("data-command=\"/api/late-fee-runs\"");
        RegisterSystem.as(Role.MANAGER, communityId());
        assertThat(PAGES.chinese("/late-fee-runs"))
                .doesNotContain("data-command=\"/api/late-fee-runs\"");
        RegisterSystem.as(Role.AUDITOR);
        assertThat(PAGES.chinese("/late-fee-runs"))
                .doesNotContain("data-command=\"/api/late-fee-runs\"");
        RegisterSystem.as(Role.CASHIER);
        assertThat(PAGES.refuses("/late-fee-runs")).isTrue();
    }
}
