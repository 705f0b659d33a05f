package guanjia.command.bank;

import guanjia.command.bank.BankStatementCommand.RecordLine;
import guanjia.command.claim.Claims;
import guanjia.command.claim.Unique;
import guanjia.command.community.Communities;
import guanjia.command.door.Asked;
import guanjia.events.BankLineId;
import guanjia.events.BankStatementId;
import guanjia.events.CommunityId;
import guanjia.history.Ids;
import java.time.YearMonth;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Leads what banks state: each voucher of a bank account once. */
@Component
public class BankStatements {

    private static final UUID STATEMENTS = UUID.fromString("6d0f5a0e-0b1c-5a52-8f1e-52f3d9a7c0b1");

    private final Repository<BankStatement> statements;
    private final Claims claims;
    private final Communities communities;

    BankStatements(Repository<BankStatement> statements, Claims claims, Communities communities) {
        this.statements = statements;
        this.claims = claims;
        this.communities = communities;
    }

    /** The statement of a community's month. */
    public static BankStatementId idOf(CommunityId community, YearMonth month) {
        return new BankStatementId(Ids.named(STATEMENTS, community + " " + month));
    }

    /** What the bank calls a line; it counts once within a bank account of a community. */
    public static Unique voucherOf(CommunityId community, String bankAccount, String voucher) {
        return Unique.of("bank-line-voucher", community.toString(), bankAccount, voucher);
    }

    @CommandHandler
    BankLineId decide(RecordLine record, Asked asked) {
        asked.mustReach(record.community());
        claims.take(
                voucherOf(record.community(), record.bankAccount(), record.voucher()),
                record.line().value(),
                _ -> new BankStatementRefusal.VoucherUsed(record.voucher()));
        statement(record).execute(it -> it.enter(record, asked));
        return record.line();
    }

    private Aggregate<BankStatement> statement(RecordLine record) {
        try {
            return statements.loadOrCreate(
                    record.statement().toString(),
                    () -> {
                        communities.mustTakeNewUnits(record.community());
                        return new BankStatement();
                    });
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
