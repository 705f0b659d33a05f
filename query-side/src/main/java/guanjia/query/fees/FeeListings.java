package guanjia.query.fees;

import guanjia.query.page.ListFiles.Column;
import guanjia.query.page.ListFiles.Listing;
import java.util.List;

/** Lists about fees as files. They hold no person. */
final class FeeListings {

    static final Listing CHARGES =
            new Listing(
                    "charges",
                    List.of(
                            new Column("item", "value.FeeKind."),
                            Column.of("from"),
                            Column.of("to"),
                            Column.of("due"),
                            Column.of("gross"),
                            Column.of("paid"),
                            Column.of("waived"),
                            Column.of("writtenOff"),
                            Column.of("owed"),
                            Column.of("lateFees"),
                            Column.of("reversedOn")),
                    """
                    select x.kind as item, x.from_on as "from", x.to_on as "to", x.due_on as due,
                        x.gross, x.paid, x.waived, x.written_off as "writtenOff", x.open as owed,
                        x.late_open as "lateFees", x.reversed_on as "reversedOn"
                    from fee_charge x where
                    """);

    static final Listing PAYMENTS =
            new Listing(
                    "payments",
                    List.of(
                            Column.of("date"),
                            Column.of("amount"),
                            Column.of("prepaid"),
                            Column.of("receipt"),
                            Column.of("reversedOn")),
                    """
                    select x.paid_on as date, x.amount, x.prepaid, x.receipt,
                        x.reversed_on as "reversedOn"
                    from fee_payment x where
                    """);

    static final Listing RECEIPTS =
            new Listing(
                    "receipts",
                    List.of(
                            Column.of("community"),
                            Column.of("year"),
                            Column.of("number"),
                            Column.of("date"),
                            Column.of("place"),
                            Column.of("amount"),
                            Column.of("prepaid"),
                            Column.of("voided")),
                    """
                    select c.name as community, r.year, r.number,
                        coalesce(p.paid_on, d.taken_on) as date,
                        coalesce(u.label, a.number) as place,
                        coalesce(p.amount, d.amount) as amount, p.prepaid, r.voided
                    from fee_receipt r join fee_account a on a.account = r.account
                    left join fee_payment p on p.payment = r.source
                    left join fee_deposit d on d.deposit = r.source
                    left join property u on u.property = a.property
                    left join community c on c.community = a.community
                    where
                    """);

    static final Listing STANDARDS =
            new Listing(
                    "fee-standards",
                    List.of(
                            Column.of("community"),
                            new Column("kind", "value.FeeKind."),
                            Column.of("code"),
                            Column.of("name"),
                            Column.of("version"),
                            new Column("state", "standard.state."),
                            Column.of("from"),
                            Column.of("price"),
                            new Column("basis", "value.Basis.")),
                    """
                    select c.name as community, s.kind, s.code, s.name, v.version, v.state,
                        v.from_on as "from", v.terms #>> '{pricing,price}' as price,
                        v.terms ->> 'basis' as basis
                    from fee_standard s join fee_standard_version v on v.standard = s.standard
                    left join community c on c.community = s.community
                    where
                    """);

    private FeeListings() {}
}
