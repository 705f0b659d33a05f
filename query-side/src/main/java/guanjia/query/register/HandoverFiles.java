package guanjia.query.register;

import guanjia.query.page.Condition;
import guanjia.query.page.ListFiles;
import guanjia.query.page.ListFiles.Column;
import guanjia.query.page.ListFiles.Listing;
import guanjia.query.readmodel.ReadsFrom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Handovers as a file, for staff. It holds no person. */
@RestController
@ReadsFrom(RegisterReadModel.NAME)
@Tag(name = "register")
class HandoverFiles {

    private static final Listing HANDOVERS =
            new Listing(
                    "handovers",
                    List.of(
                            Column.of("community"),
                            Column.of("place"),
                            new Column("direction", "direction."),
                            new Column("tenure", "tenure."),
                            Column.of("planned"),
                            new Column("state", "handover.state."),
                            Column.of("signedOn")),
                    """
                    select c.name as community, p.label as place, h.direction, h.tenure, h.planned,
                        h.state, h.signed_on as "signedOn"
                    from handover h join property p on p.property = h.property
                    left join community c on c.community = p.community
                    where
                    """);

    private final ListFiles files;

    HandoverFiles(ListFiles files) {
        this.files = files;
    }

    @GetMapping("/api/handovers.{format:csv|xlsx|json}")
    @Operation(summary = "All handovers as a file: csv, xlsx or json")
    void handovers(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable UUID community,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Scope scope = Scope.current();
        if (!scope.staff()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Condition condition = new Condition();
        if (!scope.everywhere()) {
            condition.and("p.community = any(?)", (Object) scope.communityArray());
        }
        if (community != null) {
            condition.and("p.community = ?", community);
        }
        String order = "c.name, p.place_order, h.opened_at, h.handover";
        files.write(HANDOVERS, format, condition, order, locale, response);
    }
}
