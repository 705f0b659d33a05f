package guanjia.standalone;

import guanjia.command.account.FirstAdministrator;
import guanjia.command.account.NewPasswords;
import guanjia.command.door.CommandBatch;
import guanjia.history.Archive;
import guanjia.standalone.estate.Estate;
import guanjia.standalone.estate.Staff;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What a demonstration has beyond an empty system. */
final class Demonstration {

    private Demonstration() {}

    /** Loads the estate where nothing else is, and prints who can log in. */
    static void in(ApplicationContext context) {
        Estate estate =
                new Estate(
                        context.getBean(Archive.class),
                        context.getBean(CommandBatch.class),
                        context.getBean(NewPasswords.class));
        if (estate.load(Instant.now())) {
            Stream<String> logins =
                    Stream.concat(
                            Stream.of(FirstAdministrator.LOGIN),
                            Staff.ALL.stream().map(Staff::login));
            System.out.println(
                    Words.of(
                            "demo.users", logins.collect(Collectors.joining(" ")), Staff.PASSWORD));
        } else {
            System.out.println(Words.of("demo.not-loaded"));
        }
    }
}
