package guanjia.command.imports;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.ImportEvent.Counts;
import guanjia.events.ImportId;
import guanjia.events.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an import. */
sealed interface ImportCommand extends Command {

    ImportId id();

    /** Takes a file in. */
    @MayBeAskedBy({Role.MANAGER, Role.ACCOUNTANT, Role.ADMINISTRATOR})
    record Start(
            @TargetAggregateIdentifier ImportId id,
            String kind,
            String fileName,
            String sha256,
            long rowsExpected,
            boolean dryRun)
            implements ImportCommand {}

    /**
     * Reports a chunk of rows, in the transaction of what they changed.
     *
     * @param readBefore rows read before the chunk; another figure means that another worker has
     *     done it
     */
    @MayBeAskedBy({Role.MANAGER, Role.ACCOUNTANT, Role.ADMINISTRATOR})
    record Progress(@TargetAggregateIdentifier ImportId id, long readBefore, Counts counts)
            implements ImportCommand {}

    /** Reports that no row is left. */
    @MayBeAskedBy({Role.MANAGER, Role.ACCOUNTANT, Role.ADMINISTRATOR})
    record Finish(@TargetAggregateIdentifier ImportId id) implements ImportCommand {}

    /** Reports that the file cannot be read on. */
    @MayBeAskedBy({Role.MANAGER, Role.ACCOUNTANT, Role.ADMINISTRATOR})
    record Fail(@TargetAggregateIdentifier ImportId id, String refusal) implements ImportCommand {}

    /** Stops it between two chunks. */
    @MayBeAskedBy({Role.MANAGER, Role.ACCOUNTANT, Role.ADMINISTRATOR})
    record Stop(@TargetAggregateIdentifier ImportId id) implements ImportCommand {}

    /** Lets it go on behind the last row it dealt with. */
    @MayBeAskedBy({Role.MANAGER, Role.ACCOUNTANT, Role.ADMINISTRATOR})
    record Continue(@TargetAggregateIdentifier ImportId id) implements ImportCommand {}
}
