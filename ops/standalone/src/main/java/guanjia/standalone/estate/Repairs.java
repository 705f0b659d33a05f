package guanjia.standalone.estate;

import guanjia.command.door.Asked;
import guanjia.command.door.Command;
import guanjia.command.property.HandoverCommand.OpenHandover;
import guanjia.command.property.PropertyCommand.Register;
import guanjia.events.CommunityId;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.PropertyId;
import guanjia.events.WorkOrderEvent.Payer;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderId;
import guanjia.events.WorkOrderState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Repairs of the first community: some in every state, as a dispatcher finds them at noon. */
final class Repairs {

    /** Commands of one moment and one person, carried out together. */
    record Step(Asked asked, List<Command> commands) {
        Step {
            commands = List.copyOf(commands);
        }
    }

    /** All that happens to one order. */
    record Repair(WorkOrderId order, List<Step> steps) {
        Repair {
            steps = List.copyOf(steps);
        }
    }

    /** A home and who owns it. */
    record Home(PropertyId unit, PersonId owner) {}

    /** What can be wrong, and what puts it right. */
    record Fault(String category, String title, String words, String result) {}

    private static final int EACH = 3;
    private static final List<Priority> PRIORITIES = List.of(Priority.P2, Priority.P3, Priority.P1);
    private static final List<Fault> FAULTS =
            List.of(
                    new Fault("leak", "卫生间渗水到楼下", "楼下说天花板有水印", "重做地漏周边防水，闭水试验 24 小时无渗漏"),
                    new Fault("plumbing", "厨房水龙头漏水", "关紧了还在滴", "更换阀芯，试水正常"),
                    new Fault("electric", "客厅插座没电", "跳闸后推不上去", "插座进水短路，更换插座并恢复送电"),
                    new Fault("door", "阳台门关不严", "刮风就响", "调整合页并更换密封条"),
                    new Fault("access", "可视对讲没有图像", "能听见，看不见人", "更换排线，画面正常"),
                    new Fault("drainage", "地漏返味", "下雨天味道更大", "加装存水弯，异味消除"),
                    new Fault("lighting", "楼道灯不亮", "晚上看不清台阶", "更换声控灯"),
                    new Fault("lift", "电梯运行有异响", "三楼到五楼之间最明显", "更换导靴，试运行正常"));

    private final List<Repair> repairs = new ArrayList<>();
    private final CommunityId community;
    private final List<Home> homes;
    private final Instant now;

    private Repairs(CommunityId community, List<Home> homes, Instant now) {
        this.community = community;
        this.homes = homes;
        this.now = now;
    }

    /**
     * @param now the latest that anything may have happened
     */
    static List<Repair> of(List<Chapter> story, Instant now) {
        CommunityId community = Site.ALL.getFirst().id();
        Repairs repairs = new Repairs(community, homes(story, community), now);
        for (WorkOrderState state : WorkOrderState.values()) {
            for (int nth = 0; nth < EACH; nth++) {
                repairs.tell(state, nth);
            }
        }
        return repairs.repairs;
    }

    /** The first of each state is the resident's own, so that the resident's login has a story. */
    private void tell(WorkOrderState state, int nth) {
        int number = repairs.size();
        Fault fault = FAULTS.get(number % FAULTS.size());
        boolean shared = fault.category().equals("lift") || fault.category().equals("lighting");
        Home home = nth == 0 ? homes.getFirst() : homes.get(number % homes.size());
        boolean pays = state == WorkOrderState.QUOTED || state == WorkOrderState.QUOTE_APPROVED;
        Duration age =
                state.isOver() || state == WorkOrderState.FOLLOWED_UP
                        ? Duration.ofDays(20L + number)
                        : Duration.ofMinutes(100L + 47L * (number % 11));
        RepairLife life =
                new RepairLife(
                        Named.order(state + " " + nth),
                        now.minus(age),
                        fault,
                        PRIORITIES.get(nth),
                        pays ? Payer.CHARGEABLE : Payer.PROPERTY_FEE);
        life.report(community, shared && nth > 0 ? null : home);
        life.reach(state);
        repairs.add(new Repair(life.order(), life.steps()));
    }

    private static List<Home> homes(List<Chapter> story, CommunityId community) {
        Set<PropertyId> units = new HashSet<>();
        List<Home> homes = new ArrayList<>();
        for (Chapter chapter : story) {
            for (Command command : chapter.commands()) {
                if (command instanceof Register unit && unit.community().equals(community)) {
                    units.add(unit.property());
                }
                @Nullable Home home = home(command);
                if (home != null && units.contains(home.unit())) {
                    homes.add(home);
                }
            }
        }
        return homes;
    }

    private static @Nullable Home home(Command command) {
        return command instanceof OpenHandover open && open.tenure() == Tenure.OWNER
                ? new Home(open.property(), open.person())
                : null;
    }
}
