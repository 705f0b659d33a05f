package guanjia.query.operations;

import guanjia.query.readmodel.DeadLetter;
import guanjia.query.readmodel.ReadModels;
import guanjia.query.readmodel.ReadsFrom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Events that read models could not take, for programs and for the operators' page. */
@RestController
@RequestMapping("/api/dead-letters")
@ReadsFrom({})
@Tag(name = "operations")
class DeadLetterApi {

    private static final int LISTED_MAX = 500;

    private final ReadModels readModels;

    DeadLetterApi(ReadModels readModels) {
        this.readModels = readModels;
    }

    /**
     * What became of a try.
     *
     * @param healed whether the event is taken now, or out of the way
     */
    record Outcome(UUID id, boolean healed) {}

    @GetMapping
    @Operation(summary = "Dead letters: those that failed, then those that wait behind them")
    List<DeadLetter> all() {
        Operator.mayLook();
        return readModels.deadLetters(LISTED_MAX);
    }

    @PostMapping("/{id}/retry")
    @Operation(summary = "Try a dead letter again, with all that wait behind it")
    Outcome retry(@PathVariable UUID id) {
        Operator.acting();
        return outcome(id, readModels.retry(id));
    }

    @PostMapping("/{id}/discard")
    @Operation(summary = "Take a dead letter out for good; who and why stay on record")
    Outcome discard(@PathVariable UUID id, @RequestBody Decision decision) {
        return outcome(id, readModels.discard(id, Operator.acting(), decision.why()));
    }

    private Outcome outcome(UUID id, boolean found) {
        if (!found) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Outcome(id, readModels.deadLetter(id).isEmpty());
    }
}
