package guanjia.query.fees;

import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.Event;
import guanjia.events.LateFeeEvent.LateFeeAccrued;
import guanjia.history.Archive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Explains a charge from its own events, in both languages. */
@Component
class ExplanationQuery {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final ChargeQuery charges;
    private final Archive archive;
    private final MessageSource words;

    ExplanationQuery(ChargeQuery charges, Archive archive, MessageSource words) {
        this.charges = charges;
        this.archive = archive;
        this.words = words;
    }

    /** Empty when there is no such charge, or when it is not for this user to see. */
    Optional<Explanation> find(UUID account, UUID charge, Sight sight) {
        return charges.find(account, charge, sight).map(row -> explain(row, sight));
    }

    private Explanation explain(ChargeRow row, Sight sight) {
        ChargePosted posted = event(row.position(), ChargePosted.class);
        List<Sentence> sentences = Explaining.charge(posted.charge(), row.standardName());
        Map<String, List<String>> said = new LinkedHashMap<>();
        LANGUAGES.forEach(language ->
                said.put(
                        language.getLanguage(),
                        sentences.stream().map(it -> it.say(words, language)).toList()));
        return new Explanation(
                row,
                said,
                posted.charge().calculation(),
                row.accruedAt() == null || row.accrued().signum() == 0
                        ? null
                        : event(row.accruedAt(), LateFeeAccrued.class),
                charges.movements(row.id(), sight),
                posted.charge());
    }

    private <E extends Event> E event(long position, Class<E> type) {
        return type.cast(archive.open(archive.at(position).orElseThrow()));
    }
}
