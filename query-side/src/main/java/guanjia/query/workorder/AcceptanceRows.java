package guanjia.query.workorder;

import guanjia.events.AcceptanceEvent;

/** What events about acceptance, checks and call-backs change. */
final class AcceptanceRows {

    private final OrderRows order;

    AcceptanceRows(OrderRows order) {
        this.order = order;
    }

    void change(AcceptanceEvent event) {
        switch (event) {
            case AcceptanceEvent.OwnerAccepted it ->
                    order.set(
                            event,
                            "rating = ?, rating_words = ?",
                            it.rating(),
                            OrderRows.plain(it.words()));
            case AcceptanceEvent.ReworkDemanded _ ->
                    order.set(event, "reworked = reworked + 1, completed_at = null");
            case AcceptanceEvent.QualityChecked it ->
                    order.set(event, "quality_passed = ?", it.passed());
            case AcceptanceEvent.FollowedUp it ->
                    order.set(event, "satisfied = coalesce(?, satisfied)", it.satisfied());
            case AcceptanceEvent.Closed it -> order.set(event, "closed_at = ?", it.at());
            case AcceptanceEvent.Reopened it -> order.set(event, "taken_up_by = ?", it.by());
        }
    }
}
