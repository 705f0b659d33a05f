package guanjia.standalone;

import guanjia.command.account.FirstAdministrator;
import guanjia.standalone.estate.Staff;
import java.io.IOException;

/** Uses a fresh system as its first visitors would, so that the JVM learns what that takes. */
final class Rehearsal {

    private static final int ROUNDS = 5;
    private static final String[] PAGES = {
        "/", "/communities", "/properties", "/persons", "/imports", "/operations", "/login"
    };

    private Rehearsal() {}

    static void at(String url) throws IOException, InterruptedException {
        Reader reader = new Reader(url);
        reader.logIn(FirstAdministrator.LOGIN, Staff.PASSWORD);
        for (int round = 0; round < ROUNDS; round++) {
            for (String page : PAGES) {
                reader.get(page);
            }
        }
    }
}
