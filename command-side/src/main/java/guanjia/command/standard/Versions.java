package guanjia.command.standard;

import guanjia.events.FeeTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of one standard. */
final class Versions {

    /** How far a version has come. */
    enum Phase {
        PROPOSED,
        APPROVED,
        REJECTED,
        PUBLISHED
    }

    /** One of them; {@code by} proposed or last revised it. */
    record Version(int number, LocalDate from, FeeTerms terms, String by, Phase phase) {

        Version in(Phase other) {
            return new Version(number, from, terms, by, other);
        }
    }

    private final List<Version> versions = new ArrayList<>();

    @Nullable Version find(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElse(null);
    }

    int next() {
        return versions.size() + 1;
    }

    /** The version that waits to be decided or published. */
    @Nullable Version pending() {
        return versions.stream()
                .filter(it -> it.phase() == Phase.PROPOSED || it.phase() == Phase.APPROVED)
                .findFirst()
                .orElse(null);
    }

    /** Those in force, by their first days. */
    List<Version> published() {
        return versions.stream()
                .filter(version -> version.phase() == Phase.PUBLISHED)
                .sorted(Comparator.comparing(Version::from))
                .toList();
    }

    void put(Version version) {
        versions.removeIf(it -> it.number() == version.number());
        versions.add(version);
    }

    void move(int number, Phase phase) {
        versions.replaceAll(it -> it.number() == number ? it.in(phase) : it);
    }
}
