package guanjia.query.accrual;

import guanjia.access.CurrentUser;
import guanjia.access.UserDirectory;
import guanjia.events.Role;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.Residence;
import io.swagger.v3.oas.annotations.Operation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Which days late fees are counted up to, and the way to have a day counted. */
@Controller
@ReadsFrom(AccrualReadModel.NAME)
@PreAuthorize("hasAnyRole('ACCOUNTANT', 'MANAGER', 'AUDITOR', 'ADMINISTRATOR')")
class AccrualPages {

    private static final int RUNS = 60;

    /**
     * The run of one day.
     *
     * @param state RUNNING or FINISHED
     * @param accounts how many were looked at; null before the end
     * @param askedBy null when the clock asked
     */
    record Run(
            UUID id,
            LocalDate through,
            String state,
            @Nullable Long accounts,
            @Nullable String askedBy,
            Instant startedAt,
            @Nullable Instant finishedAt) {}

    private final JdbcClient jdbc;
    private final UserDirectory users;

    AccrualPages(JdbcClient jdbc, UserDirectory users) {
        this.jdbc = jdbc;
        this.users = users;
    }

    @GetMapping("/late-fee-runs")
    String list(Model model) {
        CurrentUser user = CurrentUser.get();
        model.addAttribute("runs", runs());
        model.addAttribute("yesterday", Residence.today().minusDays(1));
        model.addAttribute("today", Residence.today());
        model.addAttribute(
                "acts",
                user.rights().everywhere()
                        && user.hasAny(Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR));
        return "late-fee-runs";
    }

    @GetMapping("/api/late-fee-runs")
    @ResponseBody
    @Operation(summary = "The runs that counted late fees, the latest day first")
    List<Run> json() {
        return runs();
    }

    @GetMapping("/api/late-fee-runs/{id}")
    @ResponseBody
    @Operation(summary = "One run that counts late fees up to a day")
    Run json(@PathVariable UUID id) {
        return jdbc.sql("select * from late_fee_run where run = ?")
                .param(id)
                .query((row, _) -> run(row))
                .optional()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Run> runs() {
        return jdbc.sql("select * from late_fee_run order by through desc limit " + RUNS)
                .query((row, _) -> run(row))
                .list();
    }

    private Run run(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Run(
                row.getObject("run", UUID.class),
                row.getObject("through", LocalDate.class),
                row.getString("state"),
                row.getObject("accounts", Long.class),
                users.nameOf(row.getString("asked_by")).orElse(null),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
