package guanjia.standalone;

import guanjia.standalone.postgres.DataFolderInUse;
import guanjia.standalone.postgres.PostgresFailed;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in words why the product did not start. */
final class FailedStart implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        System.err.println(wordsFor(failure));
        return 1;
    }

    private static String wordsFor(Exception failure) {
        return switch (failure) {
            case CannotStart known -> String.valueOf(known.getMessage());
            case DataFolderInUse taken -> Words.of("start.folder-in-use", taken.folder());
            case PostgresFailed failed ->
                    Words.of("start.postgres-failed", String.valueOf(failed.getMessage()));
            default -> {
                LoggerFactory.getLogger(FailedStart.class).error("cannot start", failure);
                yield Words.of("start.failed", innermost(failure));
            }
        };
    }

    private static String innermost(Throwable failure) {
        return failure.getCause() == null ? failure.toString() : innermost(failure.getCause());
    }
}
