package guanjia.query.readmodel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Raises the alarm about read models. Pages are still served, so it is no failure of the process:
 * the status {@code ATTENTION} calls for a person, not for a restart.
 */
@Component("readModelsHealthIndicator")
class ReadModelHealth implements HealthIndicator, MeterBinder {

    private static final Status ATTENTION = new Status("ATTENTION");

    private final ReadModels readModels;

    ReadModelHealth(ReadModels readModels) {
        this.readModels = readModels;
    }

    @Override
    public Health health() {
        List<ReadModelStatus> all = readModels.all();
        boolean well = all.stream().noneMatch(ReadModelStatus::needsAttention);
        Health.Builder health = well ? Health.up() : Health.status(ATTENTION);
        all.forEach(status ->
                health.withDetail(
                        status.name(),
                        "position %d of %d, dead letters %d, waiting %d%s"
                                .formatted(
                                        status.position(),
                                        status.head(),
                                        status.deadLetters(),
                                        status.waiting(),
                                        status.stuck() ? ", cannot get on" : "")));
        return health.build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "guanjia.dead.letters", ReadModelStatus::deadLetters);
        gauge(registry, "guanjia.dead.letters.waiting", ReadModelStatus::waiting);
        gauge(registry, "guanjia.read.model.lag", ReadModelStatus::lag);
    }

    private void gauge(MeterRegistry registry, String name, ToLongFunction<ReadModelStatus> of) {
        Gauge.builder(name, readModels, all -> all.all().stream().mapToLong(of).sum())
                .register(registry);
    }
}
