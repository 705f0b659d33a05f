package guanjia.query.operations;

import guanjia.query.readmodel.ReadModelStatus;
import guanjia.query.readmodel.ReadModels;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.readmodel.RebuildStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Read models and their rebuilds, for programs and for the operators' page. */
@RestController
@RequestMapping("/api/read-models")
@ReadsFrom({})
@Tag(name = "operations", description = "Read models, rebuilds and dead letters")
class ReadModelApi {

    private final ReadModels readModels;

    ReadModelApi(ReadModels readModels) {
        this.readModels = readModels;
    }

    @GetMapping
    @Operation(summary = "How far each read model has got")
    List<ReadModelStatus> all() {
        Operator.mayLook();
        return readModels.all();
    }

    @GetMapping("/{name}/rebuild")
    @Operation(summary = "The newest rebuild of a read model")
    RebuildStatus latest(@PathVariable String name) {
        Operator.mayLook();
        return readModels
                .latestRebuild(name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Build a read model anew beside the live one, compare, and switch")
    RebuildStatus rebuild(@PathVariable String name) {
        return readModels.rebuild(name, Operator.acting());
    }

    @PostMapping("/{name}/rebuild/accept")
    @Operation(summary = "Switch to a new version although it differs from the live one")
    RebuildStatus accept(@PathVariable String name, @RequestBody Decision decision) {
        return readModels.accept(name, Operator.acting(), decision.why());
    }

    @PostMapping("/{name}/rebuild/abandon")
    @Operation(summary = "Give up a new version that differs from the live one")
    RebuildStatus abandon(@PathVariable String name, @RequestBody Decision decision) {
        return readModels.abandon(name, Operator.acting(), decision.why());
    }
}
