package guanjia.command.imports.money;

import guanjia.command.imports.columns.Columns;
import guanjia.command.imports.columns.Field;
import guanjia.command.imports.kind.Cells;
import guanjia.command.imports.kind.CommunityDirectory;
import guanjia.command.imports.kind.Entry;
import guanjia.command.imports.kind.ImportKind;
import guanjia.command.imports.value.PlausibleRange;
import guanjia.command.imports.value.StatedFigure;
import guanjia.events.CommunityId;
import guanjia.events.FeeTerms;
import guanjia.events.Role;
import guanjia.events.Stated;
import guanjia.events.Stated.Doubt;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The property fees of communities as registers write them, one community in each row. A row that
 * states nothing changes nothing, and is counted.
 */
@Component
@Order(3)
class FeeStandardsKind implements ImportKind {

    private static final Set<String> REQUIRED = Set.of("community", "fee");
    private static final List<Field> FIELDS =
            Stream.of("community", "communityAddress", "fee", "from")
                    .map(field -> Field.of("fee-standards", field, REQUIRED.contains(field)))
                    .toList();

    private final CommunityDirectory communities;

    FeeStandardsKind(CommunityDirectory communities) {
        this.communities = communities;
    }

    @Override
    public String name() {
        return "fee-standards";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Set<Role> senders() {
        return FeeHistoryKind.SENDERS;
    }

    @Override
    public void refresh() {
        communities.refresh();
    }

    @Override
    public Entry read(List<String> row, Columns columns) {
        Cells cells = new Cells(row, columns);
        CommunityId community =
                communities.find(cells.required("community"), cells.text("communityAddress"));
        Stated fee = StatedFigure.read(cells.text("fee"), PlausibleRange.of("fee"));
        fee.doubts().forEach(doubt -> cells.flag("fee", doubt));
        boolean nothing = fee.doubts().contains(Doubt.MISSING);
        FeeTerms terms =
                nothing ? null : FeeWords.terms(fee, cells.column("fee") + ' ' + fee.text());
        return new StandardEntry(community, terms, Days.optional(cells, "from"), cells.flags());
    }
}
