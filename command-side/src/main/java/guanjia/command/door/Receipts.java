package guanjia.command.door;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was answered to which idempotency key. A receipt is written in the transaction of the
 * command's events, so there is a receipt exactly when there is an effect. Failures leave none:
 * they may be tried again under the same key.
 */
@Component
class Receipts {

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The first answer to this key, if there was one.
     *
     * @throws CommandRefused when the key came before with another request
     */
    Optional<Answer> answerTo(IdempotencyKey key) {
        return jdbc.sql(
                        "select fingerprint, answer_id, position from command.receipt where key = ?")
                .param(key.key())
                .query((row, _) -> {
                    CommandRefused.unless(
                            Arrays.equals(row.getBytes(1), key.fingerprint()),
                            new DoorRefusal.IdempotencyKeyReused(key.key()));
                    return new Answer(row.getObject(2, UUID.class), row.getLong(3));
                })
                .optional();
    }

    /** Says where the events were stored, once that is known, in the transaction that is open. */
    void place(IdempotencyKey key, long position) {
        jdbc.sql("update command.receipt set position = ? where key = ?")
                .param(position)
                .param(key.key())
                .update();
    }

    /** Remembers the answer, in the transaction that is open. */
    void remember(IdempotencyKey key, Answer answer) {
        jdbc.sql(
                        """
                        insert into command.receipt (key, fingerprint, answer_id, position)
                        values (?, ?, ?, ?)\
                        """)
                .param(key.key())
                .param(key.fingerprint())
                .param(answer.id())
                .param(answer.position())
                .update();
    }
}
