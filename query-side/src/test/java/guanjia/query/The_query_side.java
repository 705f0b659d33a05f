package guanjia.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import guanjia.events.Event;
import org.axonframework.eventhandling.EventHandler;

@AnalyzeClasses(packages = "guanjia.query", importOptions = DoNotIncludeTests.class)
class The_query_side {

    @ArchTest
    static final ArchRule sends_no_command =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.axonframework.commandhandling..", "guanjia.command..");

    @ArchTest
    static final ArchRule reads_no_aggregate =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.axonframework.modelling..");

    @ArchTest
    static final ArchRule handles_every_event_that_it_says_it_handles =
            methods()
                    .that(areCalledOnAndTakeAnEvent())
                    .should()
                    .beAnnotatedWith(EventHandler.class);

    @ArchTest
    static final ArchRule knows_no_feature_in_its_machinery =
            noClasses()
                    .that()
                    .resideInAPackage("guanjia.query.readmodel..")
                    .should()
                    .dependOnClassesThat(areOfAnotherPackageOfTheQuerySide());

    @ArchTest
    static final ArchRule projects_without_a_clock =
            noClasses()
                    .that()
                    .implement(guanjia.query.readmodel.ReadModel.class)
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now");

    private static DescribedPredicate<JavaMethod> areCalledOnAndTakeAnEvent() {
        return DescribedPredicate.describe(
                "are called on and take an event",
                method ->
                        method.getName().equals("on")
                                && !method.getRawParameterTypes().isEmpty()
                                && method.getRawParameterTypes()
                                        .getFirst()
                                        .isAssignableTo(Event.class));
    }

    private static DescribedPredicate<JavaClass> areOfAnotherPackageOfTheQuerySide() {
        return DescribedPredicate.describe(
                "are of another package of the query side",
                type ->
                        type.getPackageName().startsWith("guanjia.query.")
                                && !type.getPackageName().startsWith("guanjia.query.readmodel"));
    }
}
