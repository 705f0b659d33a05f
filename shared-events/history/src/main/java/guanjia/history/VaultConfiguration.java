package guanjia.history;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vault, with connections of its own. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    /** A few connections that no command can hold while it waits for a key. */
    record VaultPool(HikariDataSource dataSource) implements AutoCloseable {
        @Override
        public void close() {
            dataSource.close();
        }

        JdbcClient client() {
            return JdbcClient.create(dataSource);
        }
    }

    @Bean
    VaultPool vaultPool(DataSource dataSource) throws SQLException {
        HikariConfig config = new HikariConfig();
        dataSource.unwrap(HikariDataSource.class).copyStateTo(config);
        config.setPoolName("vault");
        config.setMaximumPoolSize(2);
        config.setMinimumIdle(0);
        // The first use opens it: Flyway may not have made the tables yet.
        config.setInitializationFailTimeout(-1);
        return new VaultPool(new HikariDataSource(config));
    }

    @Bean
    PersonKeys personKeys(VaultPool pool, Environment environment) {
        return new PersonKeys(pool.client(), MasterKey.from(environment));
    }

    @Bean
    KeyedHash keyedHash(Environment environment) {
        return new KeyedHash(MasterKey.from(environment));
    }

    @Bean
    @DependsOnDatabaseInitialization
    ErasureWatch erasureWatch(PersonKeys keys, VaultPool pool) {
        return new ErasureWatch(keys, pool.client());
    }

    @Bean
    Vault vault(PersonKeys keys, DataSource dataSource) {
        return new DatabaseVault(keys, JdbcClient.create(dataSource));
    }
}
