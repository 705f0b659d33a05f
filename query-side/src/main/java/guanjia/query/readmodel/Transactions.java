package guanjia.query.readmodel;

import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions of projections. They need no entity manager and go without one. */
@Component
class Transactions {

    private final PlatformTransactionManager manager;

    Transactions(DataSource dataSource) {
        manager = new JdbcTransactionManager(dataSource);
    }

    TransactionTemplate template() {
        return new TransactionTemplate(manager);
    }

    TransactionManager forAxon() {
        return new SpringTransactionManager(manager);
    }
}
