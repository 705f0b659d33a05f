package guanjia.command.door;

import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The transaction of a unit of work. One inside another shares the outer one's and leaves its end
 * to it: a command that is refused among others takes back its own events, not those of the others.
 */
@Configuration(proxyBeanMethods = false)
class DoorTransactions {

    /** The end of a part, which decides nothing. */
    private static final Transaction PART =
            new Transaction() {
                @Override
                public void commit() {}

                @Override
                public void rollback() {}
            };

    @Bean
    TransactionManager axonTransactionManager(DataSource dataSource) {
        var own = new SpringTransactionManager(new JdbcTransactionManager(dataSource));
        return () -> isPart() ? PART : endingWithItsUnit(own.startTransaction());
    }

    /** Axon ends no transaction when an error, not an exception, breaks off a commit. */
    private static Transaction endingWithItsUnit(Transaction transaction) {
        CurrentUnitOfWork.ifStarted(unit -> unit.onCleanup(_ -> transaction.rollback()));
        return transaction;
    }

    private static boolean isPart() {
        return CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().parent().isPresent();
    }
}
