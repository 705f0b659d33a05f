package guanjia.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import guanjia.command.account.AccountCommand;
import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.command.workorder.AcceptanceCommand;
import guanjia.command.workorder.RepairCommand;
import guanjia.command.workorder.ReportCommand;
import guanjia.events.Role;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.Test;

class Every_command {

    private static final List<Class<?>> COMMANDS =
            new ClassFileImporter()
                            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                            .importPackages("guanjia.command")
                            .stream()
                            .filter(type -> type.isAssignableTo(Command.class))
                            .filter(type -> !type.isInterface())
                            .<Class<?>>map(JavaClass::reflect)
                            .toList();

    @Test
    void says_who_may_ask_for_it() {
        assertThat(COMMANDS).hasSizeGreaterThan(25);
        assertThat(COMMANDS)
                .allSatisfy(command ->
                        assertThat(command.getAnnotation(MayBeAskedBy.class)).isNotNull());
    }

    /** What residents may ask about their own homes. */
    private static final Set<Class<?>> OF_RESIDENTS =
            Set.of(
                    AccountCommand.ChangeOwnPassword.class,
                    ReportCommand.Report.class,
                    ReportCommand.Urge.class,
                    ReportCommand.Cancel.class,
                    ReportCommand.Attach.class,
                    RepairCommand.ApproveQuote.class,
                    RepairCommand.DeclineQuote.class,
                    AcceptanceCommand.AcceptWork.class,
                    AcceptanceCommand.DemandRework.class,
                    AcceptanceCommand.Reopen.class);

    @Test
    void but_the_change_of_ones_own_password_is_out_of_reach_for_those_who_only_read() {
        assertThat(COMMANDS)
                .filteredOn(command -> command != AccountCommand.ChangeOwnPassword.class)
                .allSatisfy(command ->
                        assertThat(command.getAnnotation(MayBeAskedBy.class).value())
                                .isNotEmpty()
                                .doesNotContain(Role.AUDITOR, Role.ANALYST));
        assertThat(COMMANDS)
                .filteredOn(command -> !OF_RESIDENTS.contains(command))
                .allSatisfy(command ->
                        assertThat(command.getAnnotation(MayBeAskedBy.class).value())
                                .doesNotContain(Role.RESIDENT));
    }

    @Test
    void is_a_record_that_names_its_target() {
        assertThat(COMMANDS)
                .allSatisfy(command ->
                        assertThat(command.getRecordComponents())
                                .anyMatch(component ->
                                        component
                                                .getAccessor()
                                                .isAnnotationPresent(
                                                        TargetAggregateIdentifier.class)));
    }
}
