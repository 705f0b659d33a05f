package guanjia.query.register;

import guanjia.query.page.Slice;
import guanjia.query.readmodel.ReadsFrom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The register for programs. */
@RestController
@RequestMapping("/api")
@ReadsFrom(RegisterReadModel.NAME)
@Tag(name = "register", description = "Communities, units and persons, for reading")
class RegisterApi {

    private final CommunityQuery communities;
    private final Units units;
    private final UnitQuery unit;
    private final PersonQuery persons;

    RegisterApi(CommunityQuery communities, Units units, UnitQuery unit, PersonQuery persons) {
        this.communities = communities;
        this.units = units;
        this.unit = unit;
        this.persons = persons;
    }

    @GetMapping("/communities")
    @Operation(summary = "Communities by name, page by page: pass next as cursor")
    Slice<CommunityRow> communities(@ParameterObject CommunityFilter filter) {
        return communities.list(filter, Scope.current());
    }

    @GetMapping("/communities/{id}")
    @Operation(summary = "One community")
    CommunityRow community(@PathVariable UUID id) {
        return communities.find(id, Scope.current()).orElseThrow(RegisterApi::missing);
    }

    @GetMapping("/properties")
    @Operation(summary = "Units in the order of their places, page by page: pass next as cursor")
    Slice<UnitRow> properties(@ParameterObject UnitFilter filter) {
        return units.list(filter, Scope.current());
    }

    @GetMapping("/properties/{id}")
    @Operation(summary = "One unit, with who owned it and who lived there on a day")
    UnitView property(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        return unit.find(id, on == null ? Residence.today() : on, Scope.current())
                .orElseThrow(RegisterApi::missing);
    }

    @GetMapping("/persons/{id}")
    @Operation(summary = "One person, for those who may see persons; the reading is recorded")
    PersonView person(@PathVariable UUID id) {
        return persons.find(id, Scope.current()).orElseThrow(RegisterApi::missing);
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
