package guanjia.command.property;

import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.events.Area;
import guanjia.events.CommunityId;
import guanjia.events.DefectId;
import guanjia.events.HandoverId;
import guanjia.events.Place;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyId;
import guanjia.events.Usage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the events say of one unit. The same events always give the same unit. */
@SuppressWarnings("NullAway.Init") // Everything is told by the first event.
final class Unit {

    /** No day before this one is recorded for a unit of which nothing else is known. */
    static final LocalDate EARLIEST = Input.EARLIEST_DAY;

    private record End(Fate fate, LocalDate on) {}

    private record Defect(DefectId id, DefectState state) {}

    private PropertyId id;
    private CommunityId community;
    private Place place;
    private Usage usage;
    private @Nullable Area builtUpArea;
    private @Nullable Area innerArea;
    private LocalDate since = EARLIEST;
    private @Nullable End end;
    private boolean metersSeen;
    private final Ownership ownership = new Ownership();
    private final Stays stays = new Stays();
    private final List<Handover> handovers = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();

    PropertyId id() {
        return id;
    }

    CommunityId community() {
        return community;
    }

    Place place() {
        return place;
    }

    Usage usage() {
        return usage;
    }

    @Nullable Area builtUpArea() {
        return builtUpArea;
    }

    @Nullable Area innerArea() {
        return innerArea;
    }

    LocalDate since() {
        return since;
    }

    /** The first day on which it no longer existed. */
    @Nullable LocalDate goneOn() {
        return end == null ? null : end.on();
    }

    Ownership ownership() {
        return ownership;
    }

    Stays stays() {
        return stays;
    }

    List<Handover> handovers() {
        return List.copyOf(handovers);
    }

    @Nullable Handover handover(HandoverId handover) {
        return handovers.stream().filter(it -> it.id().equals(handover)).findAny().orElse(null);
    }

    @Nullable DefectState defect(DefectId defect) {
        return defects.stream()
                .filter(it -> it.id().equals(defect))
                .map(Defect::state)
                .findAny()
                .orElse(null);
    }

    boolean saysAlready(
            Place otherPlace, Usage otherUsage, @Nullable Area builtUp, @Nullable Area inner) {
        return place.equals(otherPlace)
                && usage == otherUsage
                && Objects.equals(builtUpArea, builtUp)
                && Objects.equals(innerArea, inner);
    }

    /** Homes, shops and offices have meters; other units once one of theirs was read. */
    boolean hasMeters() {
        return metersSeen || usage == Usage.HOME || usage == Usage.SHOP || usage == Usage.OFFICE;
    }

    /** Refuses when the unit was split, merged or withdrawn. */
    void mustExist() {
        if (end != null) {
            throw new CommandRefused(new PropertyRefusal.NoLongerExists(end.fate(), end.on()));
        }
    }

    /** Refuses a day before the unit existed. */
    void mustHaveExistedOn(LocalDate day) {
        CommandRefused.unless(
                !day.isBefore(since), new PropertyRefusal.BeforeItExisted(day, since));
    }

    /**
     * @param validAt when the event is true in the world; null when that is when it was recorded
     */
    void evolve(PropertyEvent event, @Nullable LocalDate validAt) {
        switch (event) {
            case PropertyEvent.Registered first -> begin(first, validAt);
            case PropertyEvent.Corrected(_, var at, var use, var builtUp, var inner) ->
                    describe(at, use, builtUp, inner);
            case PropertyEvent.Split(_, _, var on) -> end = new End(Fate.SPLIT, on);
            case PropertyEvent.Merged(_, _, var on) -> end = new End(Fate.MERGED, on);
            case PropertyEvent.Withdrawn(_, var on) -> end = new End(Fate.WITHDRAWN, on);
            case PropertyEvent.OwnershipTransferred(_, var owners, var from) ->
                    ownership.transferred(from, owners);
            case PropertyEvent.OwnershipTransferReversed(_, var from) -> ownership.reversed(from);
            case PropertyEvent.HandoverOpened opened -> handovers.add(Handover.of(opened));
            case PropertyEvent.IdentityChecked(_, var id, _) -> step(id, Step.IDENTITY);
            case PropertyEvent.AgreementSigned(_, var id, _) -> step(id, Step.AGREEMENT);
            case PropertyEvent.MetersRead(_, var id, _) -> step(id, Step.METERS);
            case PropertyEvent.KeysHandedOver(_, var id, _) -> step(id, Step.KEYS);
            case PropertyEvent.ItemInspected(_, var id, var item, var inOrder) ->
                    change(id, it -> it.inspected(item, inOrder));
            case PropertyEvent.DefectFound(_, _, var id, _) -> defect(id, DefectState.FOUND);
            case PropertyEvent.DefectRectified(_, var id) -> defect(id, DefectState.RECTIFIED);
            case PropertyEvent.DefectReinspected(_, var id, var gone) ->
                    defect(id, gone ? DefectState.GONE : DefectState.FOUND);
            case PropertyEvent.HandoverSigned signed -> sign(signed);
            case PropertyEvent.HandoverCancelled(_, var id) ->
                    change(id, it -> it.in(Phase.CANCELLED));
            case PropertyEvent.HandoverRedated redated -> stays.redated(redated);
        }
    }

    private void begin(PropertyEvent.Registered first, @Nullable LocalDate validAt) {
        id = first.property();
        community = first.community();
        describe(first.place(), first.usage(), first.builtUpArea(), first.innerArea());
        // A unit that was entered as it is may be old; one that was made has a first day.
        if (first.origin() != PropertyEvent.Origin.REGISTERED && validAt != null) {
            since = validAt;
        }
    }

    private void describe(Place at, Usage use, @Nullable Area builtUp, @Nullable Area inner) {
        place = at;
        usage = use;
        builtUpArea = builtUp;
        innerArea = inner;
    }

    private void step(HandoverId handover, Step step) {
        metersSeen |= step == Step.METERS;
        change(handover, it -> it.with(step));
    }

    private void sign(PropertyEvent.HandoverSigned signed) {
        change(signed.handover(), it -> it.in(Phase.SIGNED));
        stays.signed(signed);
    }

    private void defect(DefectId defect, DefectState state) {
        defects.removeIf(it -> it.id().equals(defect));
        defects.add(new Defect(defect, state));
    }

    private void change(HandoverId handover, UnaryOperator<Handover> change) {
        handovers.replaceAll(it -> it.id().equals(handover) ? change.apply(it) : it);
    }
}
