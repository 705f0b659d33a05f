package guanjia.command.accrual;

import guanjia.command.door.Answer;
import guanjia.command.door.DoorRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counting all late fees, over HTTP. */
@RestController
@RequestMapping("/api/late-fee-runs")
class AccrualDoor {

    /** Up to that day; to yesterday, the last day that is over, when none is said. */
    record Run(@Nullable LocalDate through) {}

    private final Accruals accruals;
    private final AccrualWorker worker;

    AccrualDoor(Accruals accruals, AccrualWorker worker) {
        this.accruals = accruals;
        this.worker = worker;
    }

    @PostMapping
    Answer start(@RequestBody @Valid Run run, DoorRequest request) {
        LocalDate through =
                run.through() == null ? request.asked().today().minusDays(1) : run.through();
        Answer answer = accruals.start(through, request.asked());
        worker.wake();
        return answer;
    }
}
