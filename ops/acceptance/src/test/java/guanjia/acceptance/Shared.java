package guanjia.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the product and the browser that they share: started by the first that asks, ended
 * after the last.
 */
final class Shared implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(Shared.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Product.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(OURS);
        return parameter.getParameter().getType() == Product.class
                ? store.computeIfAbsent(Product.class, _ -> Product.start(newFolder()))
                : store.computeIfAbsent(Chromium.class, _ -> Chromium.start());
    }

    /** An empty data folder, below the build's own. */
    static Path newFolder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "data").toAbsolutePath()), "house-");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
