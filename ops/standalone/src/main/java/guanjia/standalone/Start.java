package guanjia.standalone;

import guanjia.standalone.postgres.DataFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts one process together and says when it can be used. */
@Command(name = "start")
final class Start implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "N")
    private int port = 8080;

    @Option(names = "--side", paramLabel = "SIDE")
    private Side side = Side.BOTH;

    @Option(names = "--demo")
    private boolean demo;

    /** Makes the roles and the database on a server of somebody else, and ends. */
    @Option(names = "--prepare-database", hidden = true)
    private boolean prepareDatabase;

    /** Starts, is used a little, and ends: what the JVM learns is kept for later starts. */
    @Option(names = "--rehearse", hidden = true)
    private boolean rehearse;

    @Override
    public Integer call() throws Exception {
        if (prepareDatabase) {
            Database.prepare(System.getenv());
            System.exit(0);
        }
        Address address = Address.onPort(port);
        address.mustBeFree();
        Database database = Database.of(System.getenv(), this::folder);
        RunningProduct product =
                RunningProduct.start(
                        side, address, demo || rehearse ? database.demonstrating() : database);
        if (demo) {
            Demonstration.in(product.context());
        }
        System.out.println("ready " + product.url());
        if (rehearse) {
            Rehearsal.at(product.url());
            System.exit(0);
        }
        return 0;
    }

    private DataFolder folder() {
        Path home = Path.of(System.getProperty("user.home"));
        Path usual = home.resolve(demo ? ".guanjia-demo" : ".guanjia");
        return DataFolder.at(data == null ? usual : data);
    }
}
