package guanjia.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.axonframework.spring.stereotype.Aggregate;

@AnalyzeClasses(packages = "guanjia.command", importOptions = ImportOption.DoNotIncludeTests.class)
class The_command_side {

    private static final String[] DECISIONS = {
        "guanjia.command.cashier..",
        "guanjia.command.claim..",
        "guanjia.command.community..",
        "guanjia.command.fee..",
        "guanjia.command.meter..",
        "guanjia.command.property..",
        "guanjia.command.person..",
        "guanjia.command.reckoning..",
        "guanjia.command.standard..",
        "guanjia.command.workorder.."
    };

    private static final Set<String> READINGS = Set.of("now", "currentTimeMillis", "nanoTime");

    private static final Set<String> TIMES =
            Set.of(
                    Instant.class.getName(),
                    LocalDate.class.getName(),
                    LocalDateTime.class.getName(),
                    System.class.getName());

    private static final DescribedPredicate<JavaClass> A_CLOCK =
            DescribedPredicate.describe("a clock", type -> type.isEquivalentTo(Clock.class));

    private static final DescribedPredicate<JavaCall<?>> NOW =
            DescribedPredicate.describe(
                    "the time of the machine",
                    call ->
                            READINGS.contains(call.getTarget().getName())
                                    && TIMES.contains(call.getTargetOwner().getName()));

    @ArchTest
    static final ArchRule never_reads_a_read_model =
            noClasses().should().dependOnClassesThat().resideInAPackage("guanjia.query..");

    @ArchTest
    static final ArchRule keeps_its_aggregates_to_their_packages =
            classes().that().areAnnotatedWith(Aggregate.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule decides_without_a_clock =
            noClasses()
                    .that()
                    .resideInAnyPackage(DECISIONS)
                    .should()
                    .dependOnClassesThat(A_CLOCK)
                    .orShould()
                    .callCodeUnitWhere(NOW);

    @ArchTest
    static final ArchRule decides_in_silence =
            noClasses()
                    .that()
                    .areAnnotatedWith(Aggregate.class)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.slf4j..", "java.util.logging..", "org.apache.logging..");

    @ArchTest
    static final ArchRule lets_the_kernel_know_no_feature =
            noClasses()
                    .that()
                    .resideInAPackage("guanjia.command.door..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(DECISIONS);

    @ArchTest
    static final ArchRule lets_communities_and_persons_know_no_unit =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "guanjia.command.claim..",
                            "guanjia.command.community..",
                            "guanjia.command.person..",
                            "guanjia.command.reckoning..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("guanjia.command.property..");

    @ArchTest
    static final ArchRule hides_how_it_decides =
            classes()
                    .that()
                    .areAnnotatedWith(Aggregate.class)
                    .or()
                    .haveSimpleNameEndingWith("Decisions")
                    .should()
                    .notHaveModifier(JavaModifier.PUBLIC);
}
